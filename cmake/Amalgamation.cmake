# The library as a pair of files, amalgamation/smtpcodes.c and smtpcodes.h.

file(GLOB amalgamated CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/*.c ${PROJECT_SOURCE_DIR}/src/*.h)
set(amalgamation_dir ${PROJECT_BINARY_DIR}/amalgamation)
add_custom_command(
    OUTPUT ${amalgamation_dir}/smtpcodes.c ${amalgamation_dir}/smtpcodes.h
    COMMAND ${CMAKE_COMMAND} -DTABLES=${tables_dir} -DOUT=${amalgamation_dir}
            -P ${PROJECT_SOURCE_DIR}/tools/make_amalgamation.cmake
    DEPENDS ${amalgamated} ${tables_dir}/smtpcodes_tables.c ${tables_dir}/smtpcodes_codes.h
            ${PROJECT_SOURCE_DIR}/include/smtpcodes/smtpcodes.h
            ${PROJECT_SOURCE_DIR}/include/smtpcodes/catalog.h
            ${PROJECT_SOURCE_DIR}/LICENSE
            ${PROJECT_SOURCE_DIR}/tools/make_amalgamation.cmake
    COMMENT "Making amalgamation/smtpcodes.c and smtpcodes.h"
    VERBATIM)
add_custom_target(smtpcodes_amalgamation ALL
    DEPENDS ${amalgamation_dir}/smtpcodes.c ${amalgamation_dir}/smtpcodes.h)
add_dependencies(smtpcodes_amalgamation smtpcodes_tables)
