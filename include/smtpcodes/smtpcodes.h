/* SPDX-License-Identifier: MIT */
/**
 * @file
 * smtpcodes: what the codes of mail servers mean.
 *
 * Everything here reads constant tables. No function allocates, takes a lock, sets errno, looks at
 * the locale or keeps state: each may be called from any thread and from a signal handler. Every
 * string that is returned ends with a NUL, lives as long as its catalogue and is never to be freed.
 *
 * Unless a comment says otherwise, a catalogue argument must not be null. An entry number that is
 * out of range, SMTPCODES_NONE included, is no error: reading a field of it gives "", 0 or false.
 *
 * The constants of each reply code and each enhanced status code are in <smtpcodes_codes.h>, which
 * codesc writes.
 */
#ifndef SMTPCODES_SMTPCODES_H
#define SMTPCODES_SMTPCODES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SMTPCODES_VERSION_MAJOR 0
#define SMTPCODES_VERSION_MINOR 1
#define SMTPCODES_VERSION_PATCH 0
#define SMTPCODES_VERSION "0.1.0"

#if defined(__GNUC__) && !defined(SMTPCODES_STATIC)
#define SMTPCODES_API __attribute__((visibility("default")))
#else
#define SMTPCODES_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** All the entries of one compilation. */
typedef struct smtpcodes_catalog smtpcodes_catalog;

/**
 * The number of an entry, or of an entry as one of its contexts changes it. It holds for one
 * catalogue as it was compiled: store keys, not numbers.
 */
typedef int32_t smtpcodes_entry;

/** No entry: what a look-up gives when nothing was found. */
#define SMTPCODES_NONE ((smtpcodes_entry)-1)

/** What smtpcodes_catalog_check() can say. */
typedef enum smtpcodes_result {
    SMTPCODES_OK = 0,
    SMTPCODES_NOT_A_CATALOG = 1, /**< the bytes are no catalogue, or the pointer is null */
    SMTPCODES_WRONG_FORMAT = 2   /**< a catalogue, but of another format number */
} smtpcodes_result;

/** The kinds of entries, in the order in which a catalogue holds them. */
typedef enum smtpcodes_kind {
    SMTPCODES_KIND_UNKNOWN = 0,  /**< of a number that is no entry */
    SMTPCODES_KIND_REPLY = 1,    /**< reply code, RFC 5321 section 4.2 */
    SMTPCODES_KIND_ENHANCED = 2, /**< enhanced status code, RFC 3463 */
    SMTPCODES_KIND_PROVIDER = 3, /**< provider code */
    SMTPCODES_KIND_PHRASE = 4    /**< phrase */
} smtpcodes_kind;

/** What the client does next. */
typedef enum smtpcodes_disposition {
    SMTPCODES_DISPOSITION_UNKNOWN = 0, /**< the reply's class decides: an enhanced code has none */
    SMTPCODES_SUCCESS = 1,
    SMTPCODES_CONTINUE = 2,
    SMTPCODES_RETRY = 3,
    SMTPCODES_FAIL = 4
} smtpcodes_disposition;

/** The side that must act. */
typedef enum smtpcodes_blame {
    SMTPCODES_BLAME_UNKNOWN = 0,
    SMTPCODES_BLAME_NONE = 1,
    SMTPCODES_BLAME_RECIPIENT = 2,
    SMTPCODES_BLAME_SENDER = 3,
    SMTPCODES_BLAME_MESSAGE = 4,
    SMTPCODES_BLAME_SENDING_SERVER = 5,
    SMTPCODES_BLAME_RECEIVING_SERVER = 6,
    SMTPCODES_BLAME_NETWORK = 7
} smtpcodes_blame;

/** What may be filled in for a placeholder. */
typedef enum smtpcodes_placeholder_kind {
    SMTPCODES_PLACEHOLDER_UNKNOWN = 0, /**< of a name that is no placeholder */
    SMTPCODES_PLACEHOLDER_DOMAIN = 1,  /**< a domain name */
    SMTPCODES_PLACEHOLDER_ADDRESS = 2, /**< an IP address */
    SMTPCODES_PLACEHOLDER_MAILBOX = 3, /**< a mail address */
    SMTPCODES_PLACEHOLDER_NUMBER = 4,  /**< digits */
    SMTPCODES_PLACEHOLDER_WORD = 5,    /**< no blank in it */
    SMTPCODES_PLACEHOLDER_URL = 6,     /**< a web address */
    SMTPCODES_PLACEHOLDER_TEXT = 7     /**< anything that can be seen */
} smtpcodes_placeholder_kind;

/** Whether a standard defines the code. */
typedef enum smtpcodes_status {
    SMTPCODES_STATUS_UNKNOWN = 0,
    SMTPCODES_STATUS_STANDARD = 1,
    SMTPCODES_STATUS_OBSOLETE = 2,
    SMTPCODES_STATUS_NONSTANDARD = 3
} smtpcodes_status;

/** The fields of an entry. Numbers are never reused; later versions add to the end. */
typedef enum smtpcodes_field {
    SMTPCODES_FIELD_KEY = 0,     /**< "550", "X.1.1", "yahoo:deferred", "phrase:mailbox_full" */
    SMTPCODES_FIELD_KIND,        /**< "reply", "enhanced", "provider", "phrase" */
    SMTPCODES_FIELD_PROVIDER,    /**< name of the provider whose meaning it is: "yahoo" */
    SMTPCODES_FIELD_CODE,        /**< as the server writes it */
    SMTPCODES_FIELD_NAME,        /**< snake_case, unique in its kind, stable for ever */
    SMTPCODES_FIELD_MATCH,       /**< list: wordings of a phrase */
    SMTPCODES_FIELD_TEXT,        /**< the message line, with {placeholders} */
    SMTPCODES_FIELD_EXPLANATION, /**< what it means */
    SMTPCODES_FIELD_CAUSE,       /**< how it comes about */
    SMTPCODES_FIELD_ACTION,      /**< what to do now */
    SMTPCODES_FIELD_ENTRY,       /**< of a phrase: the key of the entry whose words it uses */
    SMTPCODES_FIELD_CATEGORY,    /**< what kind of problem it is */
    SMTPCODES_FIELD_BLAME,       /**< the side that must act */
    SMTPCODES_FIELD_SUPPRESS,    /**< "true" if the recipient address is dead, else "false" */
    SMTPCODES_FIELD_DISPOSITION, /**< "success", "continue", "retry", "fail"; "" if the class
                                    decides */
    SMTPCODES_FIELD_STATUS,      /**< "standard", "obsolete", "nonstandard" */
    SMTPCODES_FIELD_CONFIDENCE,  /**< "low" where the meaning is somebody's reading of replies */
    SMTPCODES_FIELD_COMMANDS,    /**< list: the commands that it replies to, or "any" */
    SMTPCODES_FIELD_ENHANCED,    /**< list: keys of the enhanced status codes that go with it */
    SMTPCODES_FIELD_SOURCES,     /**< list: where the facts come from */
    SMTPCODES_FIELD_SAMPLES,     /**< list: real replies */
    SMTPCODES_FIELD_NOT_SAMPLES, /**< list: real replies that look alike but mean something else */
    /** The conditions of a context, a provider's entry or a phrase, all lists. */
    SMTPCODES_FIELD_WHEN_CLASS,
    SMTPCODES_FIELD_WHEN_REPLY,
    SMTPCODES_FIELD_WHEN_ENHANCED,
    SMTPCODES_FIELD_WHEN_TOKEN,
    SMTPCODES_FIELD_WHEN_WORDING,
    SMTPCODES_FIELD_WHEN_COMMANDS,
    SMTPCODES_FIELD_WHEN_PROVIDER,
    SMTPCODES_FIELD_COUNT
} smtpcodes_field;

/** The library's version, SMTPCODES_VERSION when it was compiled. */
SMTPCODES_API const char *smtpcodes_version(void);

/* ---- Catalogues -------------------------------------------------------------------------- */

/**
 * The catalogue that comes with the library. Never null. A program that does not call this and is
 * linked with the static library does not carry its tables.
 */
SMTPCODES_API const smtpcodes_catalog *smtpcodes_builtin(void);

/**
 * Whether this library can read a catalogue. Call it once for a catalogue that was compiled apart
 * from the library; what comes from smtpcodes_builtin() is always good. `catalog` may be null.
 */
SMTPCODES_API smtpcodes_result smtpcodes_catalog_check(const smtpcodes_catalog *catalog);

/** The name under `catalogue:` in the YAML, such as "smtp". */
SMTPCODES_API const char *smtpcodes_catalog_name(const smtpcodes_catalog *catalog);

/** The title of the catalogue. */
SMTPCODES_API const char *smtpcodes_catalog_title(const smtpcodes_catalog *catalog);

/**
 * A hash of all that the catalogue says: 16 lower-case hexadecimal digits. It is the same on every
 * machine, and other when one word is. It tells catalogues apart; it is no protection from forgery.
 */
SMTPCODES_API const char *smtpcodes_catalog_hash(const smtpcodes_catalog *catalog);

/** How many entries there are. */
SMTPCODES_API size_t smtpcodes_count(const smtpcodes_catalog *catalog);

/** How many entries of one kind there are; 0 for a number that is no kind. */
SMTPCODES_API size_t smtpcodes_count_kind(const smtpcodes_catalog *catalog, smtpcodes_kind kind);

/**
 * The entry after `entry`: by kind, then by code. SMTPCODES_NONE gives the first one, and comes
 * back after the last.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_next(const smtpcodes_catalog *catalog,
                                             smtpcodes_entry entry);

/* ---- Look-up, each in constant time ------------------------------------------------------ */

/**
 * Finds an entry by its key: "550", "X.1.1". The key is `length` bytes long and needs no NUL; with
 * a `length` of 0 `key` may be null. Letters count as they are written. SMTPCODES_NONE if there is
 * none.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_key(const smtpcodes_catalog *catalog, const char *key,
                                                 size_t length);

/**
 * Finds an entry by its name, which is unique within its kind: "mailbox_unavailable". Providers
 * name their entries apart from each other: of several with one name this gives the first. As for
 * smtpcodes_find_key(), the name needs no NUL. SMTPCODES_NONE if there is none, or no such kind.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_name(const smtpcodes_catalog *catalog,
                                                  smtpcodes_kind kind, const char *name,
                                                  size_t length);

/**
 * Finds a reply code by its number (RFC 5321 section 4.2). `command` is the verb that the reply
 * answers ("RCPT", "connect" for the greeting, "DATA" also for the end of the data; in any case),
 * or null if it is not known: where the code means something else to that command, the result is
 * the entry in that context. SMTPCODES_NONE if there is no such code; any number is allowed.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_reply(const smtpcodes_catalog *catalog,
                                                   unsigned number, const char *command);

/**
 * Finds an enhanced status code by its numbers (RFC 3463 section 2). `status_class` is 2, 4 or 5:
 * where the code means something else in that class, the result is the entry in that context.
 * SMTPCODES_NONE if there is no such code; any numbers are allowed, and three-digit details stay
 * what they are.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_enhanced(const smtpcodes_catalog *catalog,
                                                      unsigned status_class, unsigned subject,
                                                      unsigned detail);

/**
 * The provider with a name or an alias ("yahoo", "aol"; letters count as they are written), which
 * needs no NUL: a number for smtpcodes_find_provider_code(). 0 if there is none.
 */
SMTPCODES_API unsigned smtpcodes_find_provider(const smtpcodes_catalog *catalog, const char *name,
                                               size_t length);

/**
 * The provider to which a server belongs, by the end of its host name
 * ("mta7.am0.yahoodns.net"), in any case and with or without a dot at the end. 0 if it is of none.
 */
SMTPCODES_API unsigned smtpcodes_find_provider_host(const smtpcodes_catalog *catalog,
                                                    const char *host, size_t length);

/** How many providers there are; they have the numbers from 1 on. */
SMTPCODES_API unsigned smtpcodes_count_providers(const smtpcodes_catalog *catalog);

/** The name of a provider in the YAML; "" for a number that is none. */
SMTPCODES_API const char *smtpcodes_provider_name(const smtpcodes_catalog *catalog,
                                                  unsigned provider);

/** The name of a provider as people write it; "" for a number that is none. */
SMTPCODES_API const char *smtpcodes_provider_title(const smtpcodes_catalog *catalog,
                                                   unsigned provider);

/** The provider that this one is a part of; 0 if there is none. */
SMTPCODES_API unsigned smtpcodes_provider_parent(const smtpcodes_catalog *catalog,
                                                 unsigned provider);

/**
 * Finds what providers mean by a code: a token ("TSS04"), an enhanced status code ("X.7.26", or in
 * one class "5.7.26") or a reply code ("554"). With a `provider` only its entries and those of
 * the providers that it is a part of are found, with 0 those of all. Puts the first `limit` entries
 * into `entries` (which may be null if `limit` is 0), in the order of the catalogue; the result is
 * how many there are, which may be more. A range or a pattern in the catalogue stands for each of
 * its codes.
 */
SMTPCODES_API size_t smtpcodes_find_provider_code(const smtpcodes_catalog *catalog,
                                                  unsigned provider, const char *code,
                                                  size_t length, smtpcodes_entry *entries,
                                                  size_t limit);

/* ---- Contexts ---------------------------------------------------------------------------- */

/** How many contexts an entry has: conditions under which some of its fields differ. */
SMTPCODES_API size_t smtpcodes_count_contexts(const smtpcodes_catalog *catalog,
                                              smtpcodes_entry entry);

/**
 * The entry as its context number `index` (from 0) changes it: it reads like any entry, and a field
 * that the context leaves alone is the entry's own. The SMTPCODES_FIELD_WHEN_ lists give the
 * conditions, all of which must hold. SMTPCODES_NONE past the last one.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_get_context(const smtpcodes_catalog *catalog,
                                                    smtpcodes_entry entry, size_t index);

/** The entry to which a context belongs; an entry itself for an entry. */
SMTPCODES_API smtpcodes_entry smtpcodes_get_owner(const smtpcodes_catalog *catalog,
                                                  smtpcodes_entry entry);

/* ---- Fields ------------------------------------------------------------------------------ */

/** The kind of an entry. */
SMTPCODES_API smtpcodes_kind smtpcodes_get_kind(const smtpcodes_catalog *catalog,
                                                smtpcodes_entry entry);

/**
 * The number behind the code: 550 for a reply code; subject * 1000 + detail for an enhanced status
 * code, so 1001 for X.1.1; 0 for all others. It is the value of the constant of the entry.
 */
SMTPCODES_API unsigned smtpcodes_get_number(const smtpcodes_catalog *catalog,
                                            smtpcodes_entry entry);

/** A field that is one string, UTF-8. "" if the entry has none, and for a field that is a list. */
SMTPCODES_API const char *smtpcodes_get(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                        smtpcodes_field field);

/** How many items a field has that is a list. 0 for a field that is one string. */
SMTPCODES_API size_t smtpcodes_get_count(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                         smtpcodes_field field);

/** Item number `index` (from 0) of a field that is a list. "" past the last one. */
SMTPCODES_API const char *smtpcodes_get_item(const smtpcodes_catalog *catalog,
                                             smtpcodes_entry entry, smtpcodes_field field,
                                             size_t index);

/** What the client does next. */
SMTPCODES_API smtpcodes_disposition smtpcodes_get_disposition(const smtpcodes_catalog *catalog,
                                                              smtpcodes_entry entry);

/** The side that must act. */
SMTPCODES_API smtpcodes_blame smtpcodes_get_blame(const smtpcodes_catalog *catalog,
                                                  smtpcodes_entry entry);

/** Whether a standard defines the code. */
SMTPCODES_API smtpcodes_status smtpcodes_get_status(const smtpcodes_catalog *catalog,
                                                    smtpcodes_entry entry);

/** True only if the recipient's address itself is dead: no more mail to it. */
SMTPCODES_API bool smtpcodes_get_suppress(const smtpcodes_catalog *catalog, smtpcodes_entry entry);

/** The title of an entry's category, such as "The mailbox is full"; "" if it has no category. */
SMTPCODES_API const char *smtpcodes_get_category_title(const smtpcodes_catalog *catalog,
                                                       smtpcodes_entry entry);

/** Whether the catalogue was compiled with this field at all: tells left out from empty. */
SMTPCODES_API bool smtpcodes_has(const smtpcodes_catalog *catalog, smtpcodes_field field);

/* ---- Names of the constants above -------------------------------------------------------- */

/** The name of a field in the YAML and in JSON: "explanation". "" for a number that is no field. */
SMTPCODES_API const char *smtpcodes_field_name(smtpcodes_field field);

/** Whether a field is a list: read it with smtpcodes_get_item(). */
SMTPCODES_API bool smtpcodes_field_is_list(smtpcodes_field field);

/** "reply", "enhanced", "provider", "phrase"; "" for a number that is no kind. */
SMTPCODES_API const char *smtpcodes_kind_name(smtpcodes_kind kind);

/** "success", "continue", "retry", "fail"; "" for all others. */
SMTPCODES_API const char *smtpcodes_disposition_name(smtpcodes_disposition disposition);

/** "recipient", "sender", …; "unknown" for SMTPCODES_BLAME_UNKNOWN, "" for a number that is none.
 */
SMTPCODES_API const char *smtpcodes_blame_name(smtpcodes_blame blame);

/** "standard", "obsolete", "nonstandard"; "" for all others. */
SMTPCODES_API const char *smtpcodes_status_name(smtpcodes_status status);

#ifdef __cplusplus
}
#endif

#endif
