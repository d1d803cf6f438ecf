# Where codesc comes from. It needs libyaml to be built and gperf to run.
#   with_codesc     it is built here, for this machine
#   with_tables     the tables are made with it; else they are the committed ones
# Target smtpcodes::codesc is there if there is any codesc at all.

set(with_codesc OFF)
set(with_tables OFF)
if(SMTPCODES_REGENERATE STREQUAL "OFF")
    return()
endif()

find_program(SMTPCODES_GPERF gperf NO_CMAKE_FIND_ROOT_PATH)
mark_as_advanced(SMTPCODES_GPERF)
if(CMAKE_CROSSCOMPILING)
    # codesc runs on the machine that builds: the one that is installed there, else one of our own.
    find_program(SMTPCODES_CODESC codesc NO_CMAKE_FIND_ROOT_PATH)
    mark_as_advanced(SMTPCODES_CODESC)
    if(NOT TARGET smtpcodes::codesc)
        add_executable(smtpcodes::codesc IMPORTED GLOBAL)
        if(SMTPCODES_CODESC)
            set_target_properties(smtpcodes::codesc PROPERTIES IMPORTED_LOCATION ${SMTPCODES_CODESC})
        else()
            include(ExternalProject)
            set(host_dir ${PROJECT_BINARY_DIR}/host)
            string(REPLACE " Multi-Config" "" host_generator ${CMAKE_GENERATOR})
            ExternalProject_Add(smtpcodes_host_codesc
                SOURCE_DIR ${PROJECT_SOURCE_DIR}
                PREFIX ${host_dir}
                BINARY_DIR ${host_dir}/build
                # What the environment says of the compiler is meant for the other machine.
                CONFIGURE_COMMAND ${CMAKE_COMMAND} -E env --unset=CC --unset=CFLAGS --unset=LDFLAGS
                    ${CMAKE_COMMAND} -S <SOURCE_DIR> -B <BINARY_DIR> -G ${host_generator}
                    -DSMTPCODES_REGENERATE=ON -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=Release
                BUILD_COMMAND ${CMAKE_COMMAND} --build <BINARY_DIR> --target codesc --parallel 2
                BUILD_BYPRODUCTS ${host_dir}/build/bin/codesc
                BUILD_ALWAYS ON
                INSTALL_COMMAND ""
                EXCLUDE_FROM_ALL ON)
            set_target_properties(smtpcodes::codesc PROPERTIES
                IMPORTED_LOCATION ${host_dir}/build/bin/codesc)
            add_dependencies(smtpcodes::codesc smtpcodes_host_codesc)
        endif()
    endif()
    if(SMTPCODES_REGENERATE STREQUAL "ON")
        set(with_tables ON)
    endif()
    return()
endif()

if(NOT UNIX)
    return()
endif()

find_path(SMTPCODES_YAML_INCLUDE_DIR yaml.h)
find_library(SMTPCODES_YAML_LIBRARY yaml)
mark_as_advanced(SMTPCODES_YAML_INCLUDE_DIR SMTPCODES_YAML_LIBRARY)
if(SMTPCODES_YAML_INCLUDE_DIR AND SMTPCODES_YAML_LIBRARY AND SMTPCODES_GPERF)
    set(with_codesc ON)
    add_library(smtpcodes::yaml UNKNOWN IMPORTED)
    set_target_properties(smtpcodes::yaml PROPERTIES
        IMPORTED_LOCATION ${SMTPCODES_YAML_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${SMTPCODES_YAML_INCLUDE_DIR})
    if(PROJECT_IS_TOP_LEVEL OR SMTPCODES_REGENERATE STREQUAL "ON")
        set(with_tables ON)
    endif()
elseif(SMTPCODES_REGENERATE STREQUAL "AUTO")
    if(PROJECT_IS_TOP_LEVEL)
        message(STATUS "libyaml or gperf is missing: using the committed tables in generated/")
    endif()
else()
    message(FATAL_ERROR "SMTPCODES_REGENERATE needs libyaml and gperf; on Debian: "
                        "apt-get install libyaml-dev gperf")
endif()
