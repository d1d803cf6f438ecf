/* SPDX-License-Identifier: MIT */
/* A catalogue of codes that are none of mail, through the public face of the library. */
#include <stdio.h>
#include <string.h>

#include "device_codes.h"
#include "smtpcodes/smtpcodes.h"

static int failures;

static void check(int good, const char *what)
{
    if (good)
        return;
    printf("FAILED: %s\n", what);
    failures++;
}

#define CHECK(condition) check((condition), #condition)

static const smtpcodes_catalog *const device = &device_catalogue;

static smtpcodes_entry find(const char *key)
{
    return smtpcodes_find_key(device, key, strlen(key));
}

static smtpcodes_entry find_name(smtpcodes_kind kind, const char *name)
{
    return smtpcodes_find_name(device, kind, name, strlen(name));
}

static int is(smtpcodes_entry entry, smtpcodes_field field, const char *wanted)
{
    return strcmp(smtpcodes_get(device, entry, field), wanted) == 0;
}

static void check_found(void)
{
    static const struct {
        const char *key;
        const char *name;
        unsigned number;
    } all[] = {
#define ROW(KIND, name, NAME, number, key, text) {key, #name, number},
        DEVICE_ENTRIES(ROW)
#undef ROW
    };
    const size_t count = sizeof all / sizeof all[0];
    CHECK(count == 6 && smtpcodes_count(device) == count);
    CHECK(smtpcodes_count_kind(device, SMTPCODES_KIND_CODE) == count);
    smtpcodes_entry next = SMTPCODES_NONE;
    for (size_t i = 0; i < count; i++) {
        const smtpcodes_entry entry = find(all[i].key);
        next = smtpcodes_next(device, next); /* in the order of the file */
        CHECK(entry != SMTPCODES_NONE && entry == next);
        CHECK(find_name(SMTPCODES_KIND_CODE, all[i].name) == entry);
        CHECK(smtpcodes_get_kind(device, entry) == SMTPCODES_KIND_CODE);
        CHECK(is(entry, SMTPCODES_FIELD_KEY, all[i].key));
        CHECK(is(entry, SMTPCODES_FIELD_CODE, all[i].key));
        CHECK(is(entry, SMTPCODES_FIELD_NAME, all[i].name));
        CHECK(is(entry, SMTPCODES_FIELD_KIND, "code"));
        CHECK(smtpcodes_get_number(device, entry) == all[i].number);
    }
    CHECK(smtpcodes_get_number(device, find("404")) == DEVICE_CODE_NO_FAN);
    CHECK(DEVICE_CODE_NO_FAN == 404 && DEVICE_CODE_GOOD == 0);
}

static void check_not_found(void)
{
    static const char *const keys[] = {"",    "E-10", "E-1044", "e-104",        "405",
                                       "500", "220",  "fan",    "fan.stalled ", "phrase:good",
                                       "7",   "X.1.2"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        CHECK(find(keys[i]) == SMTPCODES_NONE);
    CHECK(find_name(SMTPCODES_KIND_REPLY, "good") == SMTPCODES_NONE);
    CHECK(find_name(SMTPCODES_KIND_ENHANCED, "opened") == SMTPCODES_NONE);
    CHECK(find_name(SMTPCODES_KIND_CODE, "goo") == SMTPCODES_NONE);
    /* A key may look like a code of mail; it is none. */
    CHECK(smtpcodes_find_reply(device, 404, NULL) == SMTPCODES_NONE);
    CHECK(smtpcodes_find_enhanced(device, 5, 1, 1) == SMTPCODES_NONE);
    CHECK(smtpcodes_find_provider_code(device, 0, "E-104", 5, NULL, 0) == 0);
    CHECK(smtpcodes_count_providers(device) == 0);
}

static void check_fields(void)
{
    const smtpcodes_entry sensor = find("E-104");
    const smtpcodes_entry fan = find("fan.stalled");
    CHECK(
        is(sensor, SMTPCODES_FIELD_TEXT, "No answer from the sensor \xe2\x80\x93 check its cable"));
    CHECK(is(sensor, SMTPCODES_FIELD_CAUSE, "The cable came off."));
    CHECK(is(sensor, SMTPCODES_FIELD_ACTION, "Put the cable back."));
    CHECK(is(sensor, SMTPCODES_FIELD_CATEGORY, "hardware"));
    CHECK(strcmp(smtpcodes_get_category_title(device, sensor), "A part is broken") == 0);
    CHECK(smtpcodes_get_count(device, sensor, SMTPCODES_FIELD_SOURCES) == 2);
    CHECK(smtpcodes_get_status(device, sensor) == SMTPCODES_STATUS_STANDARD);
    CHECK(smtpcodes_get_status(device, fan) == SMTPCODES_STATUS_UNKNOWN);
    CHECK(smtpcodes_get_disposition(device, fan) == SMTPCODES_RETRY);
    CHECK(smtpcodes_get_blame(device, fan) == SMTPCODES_BLAME_UNKNOWN);
    CHECK(smtpcodes_get_blame(device, find("X.1.1")) == SMTPCODES_BLAME_NONE);
    CHECK(is(fan, SMTPCODES_FIELD_ACTION, ""));
    CHECK(strcmp(smtpcodes_get_item(device, fan, SMTPCODES_FIELD_SAMPLES, 0), "Fan at 12 rpm") ==
          0);
    CHECK(is(find("0"), SMTPCODES_FIELD_CATEGORY, ""));
    CHECK(smtpcodes_count_contexts(device, fan) == 0);
}

static void check_rendering(void)
{
    const smtpcodes_value speed = {"speed", "12", 2};
    char text[40];
    size_t needed = 0;
    CHECK(smtpcodes_render(device, find("fan.stalled"), &speed, 1, text, sizeof text, &needed) ==
          SMTPCODES_NO_ERROR);
    CHECK(strcmp(text, "Fan at 12 rpm") == 0);
}

/* A reply of a mail server means nothing to it. */
static void check_verdict(void)
{
    static const char reply[] = "550 5.1.1 E-104 fan.stalled";
    smtpcodes_verdict verdict;
    CHECK(smtpcodes_explain(device, reply, strlen(reply), NULL, &verdict, sizeof verdict));
    CHECK(verdict.evidence_count == 0 && verdict.winner == SMTPCODES_NONE);
}

int main(void)
{
    CHECK(smtpcodes_catalog_check(device) == SMTPCODES_OK);
    CHECK(strcmp(smtpcodes_catalog_name(device), "device") == 0);
    check_found();
    check_not_found();
    check_fields();
    check_rendering();
    check_verdict();
    return failures == 0 ? 0 : 1;
}
