# What is installed, by components: runtime (the shared library), dev (headers, libraries, CMake and
# pkg-config files) and tools (both programs, the catalogue). Paths are relative: what is installed
# may be moved to any prefix.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/smtpcodes)
set(data_dir ${CMAKE_INSTALL_DATADIR}/smtpcodes)

set(libraries static)
if(TARGET smtpcodes_shared)
    list(APPEND libraries shared)
    install(TARGETS smtpcodes_shared EXPORT smtpcodes_shared
        RUNTIME COMPONENT runtime
        LIBRARY COMPONENT runtime NAMELINK_COMPONENT dev
        ARCHIVE COMPONENT dev
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endif()
install(TARGETS smtpcodes_static EXPORT smtpcodes_static
    ARCHIVE COMPONENT dev
    INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
foreach(library IN LISTS libraries)
    install(EXPORT smtpcodes_${library} NAMESPACE smtpcodes:: FILE smtpcodes-${library}.cmake
        DESTINATION ${package_dir} COMPONENT dev)
endforeach()
install(DIRECTORY include/smtpcodes DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT dev)
install(FILES ${tables_dir}/smtpcodes_codes.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT dev)

configure_package_config_file(cmake/smtpcodes-config.cmake.in
    ${PROJECT_BINARY_DIR}/smtpcodes-config.cmake
    INSTALL_DESTINATION ${package_dir}
    PATH_VARS CMAKE_INSTALL_BINDIR data_dir
    NO_CHECK_REQUIRED_COMPONENTS_MACRO)
# Before version 1.0 a minor version may change what callers rely on; docs/abi.md.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/smtpcodes-config-version.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/smtpcodes-config.cmake
    ${PROJECT_BINARY_DIR}/smtpcodes-config-version.cmake cmake/SmtpcodesAddCatalogue.cmake
    DESTINATION ${package_dir} COMPONENT dev)

set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH prefix_from_pkgconfig /${pkgconfig_dir} /)
string(REGEX REPLACE "/$" "" prefix_from_pkgconfig "${prefix_from_pkgconfig}")
configure_file(cmake/smtpcodes.pc.in ${PROJECT_BINARY_DIR}/smtpcodes.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/smtpcodes.pc DESTINATION ${pkgconfig_dir} COMPONENT dev)
install(FILES docs/man/smtpcodes.3 DESTINATION ${CMAKE_INSTALL_MANDIR}/man3 COMPONENT dev)

if(TARGET smtpcodes_cli)
    install(TARGETS smtpcodes_cli RUNTIME COMPONENT tools)
    install(FILES docs/man/smtpcodes.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT tools)
    install(FILES completions/smtpcodes.bash RENAME smtpcodes COMPONENT tools
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES completions/_smtpcodes COMPONENT tools
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
    install(FILES completions/smtpcodes.fish COMPONENT tools
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()
install(FILES docs/man/codes.yaml.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 COMPONENT tools)
if(with_codesc)
    install(TARGETS codesc RUNTIME COMPONENT tools)
    install(FILES docs/man/codesc.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT tools)
endif()
install(FILES ${tables_sources} data/codes.schema.json DESTINATION ${data_dir} COMPONENT tools)
install(FILES LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT doc)
