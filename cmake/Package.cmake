# Debian packages, made by cpack: the shared library, what to build with, the programs. Configure with
# -DCMAKE_INSTALL_PREFIX=/usr, so that the libraries go where Debian has them.

set(SMTPCODES_MAINTAINER "smtpcodes maintainers <maintainers@smtpcodes.invalid>" CACHE STRING
    "Maintainer of the Debian packages: a name and an address in <>")
mark_as_advanced(SMTPCODES_MAINTAINER)

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME smtpcodes)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_VENDOR "the smtpcodes authors")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/FinishPackages.cmake)
set(CPACK_COMPONENTS_ALL runtime dev tools)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${SMTPCODES_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME libsmtpcodes${PROJECT_VERSION_MAJOR})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
# What it depends on, its shlibs and its triggers are set in FinishPackages.cmake: cpack would write
# scripts that call ldconfig.
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
"meaning of the codes of mail servers: library
libsmtpcodes looks up SMTP reply codes, enhanced status codes and what single
mail providers mean by them, reads and writes replies, and says what a reply
means, whose fault it is and what to do.")

set(CPACK_DEBIAN_DEV_PACKAGE_NAME libsmtpcodes-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS
    "libsmtpcodes${PROJECT_VERSION_MAJOR} (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DEV_PACKAGE_SUGGESTS "smtpcodes (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_DEV_DESCRIPTION
"meaning of the codes of mail servers: development files
The headers, the static library, and the files for CMake and pkg-config that
programs are built with that use libsmtpcodes. A catalogue of one's own needs
codesc, which is in the package smtpcodes.")

set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME smtpcodes)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_TOOLS_PACKAGE_RECOMMENDS gperf)
set(CPACK_COMPONENT_TOOLS_DESCRIPTION
"meaning of the codes of mail servers: programs
smtpcodes looks up SMTP reply codes, enhanced status codes and what single
mail providers mean by them, and says what a reply means, whose fault it is
and what to do. codesc compiles catalogues of such codes, written as YAML, to
C; it needs gperf for that.")

include(CPack)
