/* SPDX-License-Identifier: MIT */
#include "check_wording.h"

#include "wording.h"

void check_wordings(struct diagnostics *diagnostics, const struct node *list)
{
    for (const struct node *item = list == NULL ? NULL : list->first; item != NULL;
         item = item->next) {
        struct wording wording;
        if (item->type != NODE_SCALAR)
            continue;
        const char *fault = wording_read(diagnostics->arena, item->text, false, &wording);
        if (fault != NULL)
            report(diagnostics, item->place, "bad-wording", "'%s' cannot be matched: %s",
                   item->text, fault);
    }
}
