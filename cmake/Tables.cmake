# The tables of the built-in catalogue: ${tables_dir}/smtpcodes_tables.c and smtpcodes_codes.h.
# Target smtpcodes_tables makes them; without codesc they are the committed ones.

# Of several files the one with `catalogue:` comes first, the others are its parts.
set(tables_sources data/codes.yaml data/phrases.yaml data/providers.yaml)
list(TRANSFORM tables_sources PREPEND ${PROJECT_SOURCE_DIR}/)
set(committed_dir ${PROJECT_SOURCE_DIR}/generated)

if(NOT with_tables)
    set(tables_dir ${committed_dir})
    add_custom_target(smtpcodes_tables)
    return()
endif()

set(tables_dir ${PROJECT_BINARY_DIR}/generated)
# The stamp is as new as the last run; the tables are as new as their last change, so that a new
# comment in the YAML compiles nothing.
set(stamp ${PROJECT_BINARY_DIR}/tables.stamp)
add_custom_command(
    OUTPUT ${stamp}
    BYPRODUCTS ${tables_dir}/smtpcodes_tables.c ${tables_dir}/smtpcodes_codes.h
               ${tables_dir}/smtpcodes.gperf
    COMMAND ${CMAKE_COMMAND} -E env GPERF=${SMTPCODES_GPERF} $<TARGET_FILE:smtpcodes::codesc>
            build ${tables_sources} --out ${tables_dir} --stamp ${stamp}
            --depfile ${PROJECT_BINARY_DIR}/tables.d
    DEPENDS smtpcodes::codesc ${tables_sources}
    DEPFILE ${PROJECT_BINARY_DIR}/tables.d
    COMMENT "Compiling the catalogue"
    VERBATIM)
add_custom_target(smtpcodes_tables DEPENDS ${stamp})

if(PROJECT_IS_TOP_LEVEL AND with_codesc)
    add_custom_target(regenerate
        COMMAND ${CMAKE_COMMAND} -E env GPERF=${SMTPCODES_GPERF} $<TARGET_FILE:smtpcodes::codesc>
                build ${tables_sources} --out ${committed_dir}
        COMMAND codesc schema > ${PROJECT_SOURCE_DIR}/data/codes.schema.json
        COMMAND codesc explain > ${PROJECT_SOURCE_DIR}/docs/rules.md
        DEPENDS codesc
        COMMENT "Updating generated/, data/codes.schema.json and docs/rules.md"
        VERBATIM)
endif()
