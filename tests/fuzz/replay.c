/* SPDX-License-Identifier: MIT */
/* Gives a fuzz target the files named as arguments, without libFuzzer: every build can do that. */
#include "fuzz.h"

enum { LARGEST = 1 << 20 };

static void replay(const char *path)
{
    static uint8_t data[LARGEST];
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    const size_t size = fread(data, 1, sizeof data, file);
    fclose(file);
    LLVMFuzzerTestOneInput(data, size);
}

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++)
        replay(paths[i]);
    printf("%d inputs\n", count - 1);
    return count > 1 ? 0 : 2;
}
