# What can be chosen, and what of the optional tools is there. All that the cache gets from here
# begins with SMTPCODES_: a project that includes this one has a cache of its own.

set(SMTPCODES_REGENERATE AUTO CACHE STRING
    "Make the tables from data/: ON, OFF, or AUTO (within another project OFF; else if libyaml and gperf are there)")
set_property(CACHE SMTPCODES_REGENERATE PROPERTY STRINGS AUTO ON OFF)
option(SMTPCODES_INSTALL "Install smtpcodes" ${PROJECT_IS_TOP_LEVEL})
option(SMTPCODES_DEVELOPER "Our own build: many warnings, and each an error" OFF)
option(SMTPCODES_COVERAGE "Count which lines the tests run" OFF)
option(SMTPCODES_FUZZ "Build the fuzz targets; needs clang" OFF)
set(SMTPCODES_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")

if(PROJECT_IS_TOP_LEVEL)
    if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
        set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
    endif()
    set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
    set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
    set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
elseif(NOT SMTPCODES_INSTALL)
    # Of this project, the other one builds what it links with.
    set_property(DIRECTORY PROPERTY EXCLUDE_FROM_ALL ON)
endif()

# For the targets of this folder and those below it, not for a project around it.
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_UNITY_BUILD OFF)
