# How our own code is compiled.

add_library(smtpcodes_flags INTERFACE)
if(SMTPCODES_DEVELOPER AND CMAKE_C_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(smtpcodes_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wformat=2
        -Wundef -Wvla -Wwrite-strings -Wdouble-promotion
        $<$<COMPILE_LANGUAGE:C>:-Wstrict-prototypes -Wmissing-prototypes> -Werror)
endif()
if(SMTPCODES_SANITIZE)
    target_compile_options(smtpcodes_flags INTERFACE
        -fsanitize=${SMTPCODES_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(smtpcodes_flags INTERFACE -fsanitize=${SMTPCODES_SANITIZE})
endif()
if(SMTPCODES_COVERAGE)
    target_compile_options(smtpcodes_flags INTERFACE --coverage -O0)
    target_link_options(smtpcodes_flags INTERFACE --coverage)
endif()
if(SMTPCODES_FUZZ)
    target_compile_options(smtpcodes_flags INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(smtpcodes_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
