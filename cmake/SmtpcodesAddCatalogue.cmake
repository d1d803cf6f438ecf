# SPDX-License-Identifier: MIT
# smtpcodes_add_catalogue(<target> FILES <yaml>... [BUILTIN] [PREFIX <prefix>] [OPTIONS <option>...])
#
# Compiles YAML files with codesc into a static library <target>, which links with smtpcodes::runtime.
# Programs that link with <target> include <PREFIX_codes.h> and use PREFIX_catalogue.
#
#   FILES    the catalogue, its parts and overlays, in the order of codesc
#   BUILTIN  the files of our catalogue stand before FILES, which then are overlays
#   PREFIX   of all C names; without it the name of the target
#   OPTIONS  more options of codesc build
#
# The tables are made anew when a YAML file changes, and only then.

if(EXISTS ${CMAKE_CURRENT_LIST_DIR}/../data/codes.yaml)
    get_filename_component(smtpcodes_data_dir ${CMAKE_CURRENT_LIST_DIR}/../data ABSOLUTE)
    set_property(GLOBAL PROPERTY SMTPCODES_DATA_DIR ${smtpcodes_data_dir})
    unset(smtpcodes_data_dir)
endif()

function(smtpcodes_add_catalogue target)
    cmake_parse_arguments(PARSE_ARGV 1 catalogue "BUILTIN" "PREFIX" "FILES;OPTIONS")
    if(NOT catalogue_FILES AND NOT catalogue_BUILTIN)
        message(FATAL_ERROR "smtpcodes_add_catalogue(${target}): give the YAML files as FILES")
    endif()
    if(catalogue_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "smtpcodes_add_catalogue(${target}): what is "
                            "'${catalogue_UNPARSED_ARGUMENTS}'? YAML files stand behind FILES")
    endif()
    if(NOT CMAKE_C_COMPILER_LOADED)
        message(FATAL_ERROR "smtpcodes_add_catalogue(${target}) compiles C: your project needs LANGUAGES C")
    endif()
    if(NOT TARGET smtpcodes::codesc)
        message(FATAL_ERROR "smtpcodes_add_catalogue(${target}) needs codesc: install it, or what it "
                            "is built with (Debian: libyaml-dev gperf)")
    endif()
    find_program(SMTPCODES_GPERF gperf NO_CMAKE_FIND_ROOT_PATH)
    if(NOT SMTPCODES_GPERF)
        message(FATAL_ERROR "smtpcodes_add_catalogue(${target}) needs gperf (Debian: gperf)")
    endif()
    if(NOT catalogue_PREFIX)
        string(MAKE_C_IDENTIFIER ${target} catalogue_PREFIX)
    endif()

    set(files "")
    if(catalogue_BUILTIN)
        get_property(data GLOBAL PROPERTY SMTPCODES_DATA_DIR)
        if(NOT EXISTS ${data}/codes.yaml)
            message(FATAL_ERROR "smtpcodes_add_catalogue(${target} BUILTIN): our catalogue is not "
                                "installed (Debian: smtpcodes)")
        endif()
        set(files ${data}/codes.yaml ${data}/phrases.yaml ${data}/providers.yaml)
    endif()
    foreach(file IN LISTS catalogue_FILES)
        get_filename_component(file ${file} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_SOURCE_DIR})
        list(APPEND files ${file})
    endforeach()

    set(dir ${CMAKE_CURRENT_BINARY_DIR}/${target}_tables)
    set(tables ${dir}/${catalogue_PREFIX}_tables.c)
    # The stamp is as new as the last run, the tables as their last change: a new comment in the YAML
    # compiles nothing.
    add_custom_command(
        OUTPUT ${dir}/stamp
        BYPRODUCTS ${tables} ${dir}/${catalogue_PREFIX}_codes.h ${dir}/${catalogue_PREFIX}.gperf
        COMMAND ${CMAKE_COMMAND} -E env GPERF=${SMTPCODES_GPERF} $<TARGET_FILE:smtpcodes::codesc>
                build ${files} ${catalogue_OPTIONS} --out ${dir} --prefix ${catalogue_PREFIX}
                --stamp ${dir}/stamp --depfile ${dir}/depfile
        DEPENDS ${files} $<TARGET_FILE:smtpcodes::codesc>
        DEPFILE ${dir}/depfile
        COMMENT "Compiling the catalogue ${target}"
        VERBATIM)
    add_custom_target(${target}_tables DEPENDS ${dir}/stamp)
    add_library(${target} STATIC ${tables})
    add_dependencies(${target} ${target}_tables)
    set_target_properties(${target} PROPERTIES
        C_STANDARD 11 C_STANDARD_REQUIRED ON POSITION_INDEPENDENT_CODE ON)
    target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${dir}>)
    target_link_libraries(${target} PUBLIC smtpcodes::runtime)
endfunction()
