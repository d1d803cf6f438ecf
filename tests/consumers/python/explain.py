# SPDX-License-Identifier: MIT
"""Says what replies mean, with the shared library: LIBSMTPCODES=libsmtpcodes.so.0 explain.py REPLY..."""
import ctypes
import os
import sys

size_t, unsigned = ctypes.c_size_t, ctypes.c_uint


class Enhanced(ctypes.Structure):
    _fields_ = [("status_class", unsigned), ("subject", unsigned), ("detail", unsigned)]


class Reply(ctypes.Structure):
    _fields_ = (
        [("code", unsigned), ("flags", unsigned), ("enhanced", Enhanced), ("broken_rule", unsigned)]
        + [(name, size_t) for name in ("code_start", "enhanced_start", "enhanced_end", "text_start",
                                       "text_end", "end", "line_count", "broken_at")]
        + [("is_complete", ctypes.c_bool), ("enhanced_valid", ctypes.c_bool)])


class Evidence(ctypes.Structure):
    _fields_ = [("entry", ctypes.c_int32), ("seen", unsigned), ("start", size_t), ("end", size_t)]


class Verdict(ctypes.Structure):
    _fields_ = [("reply", Reply), ("provider", unsigned), ("winner", ctypes.c_int32),
                ("entry", ctypes.c_int32), ("disposition", unsigned), ("blame", unsigned),
                ("category", ctypes.c_char_p), ("rule", ctypes.c_char_p),
                ("suppress", ctypes.c_bool), ("names_own", ctypes.c_bool),
                ("retry_after", ctypes.c_long), ("evidence_count", size_t),
                ("evidence", Evidence * 24)]


library = ctypes.CDLL(os.environ.get("LIBSMTPCODES", "libsmtpcodes.so.0"))
library.smtpcodes_builtin.restype = ctypes.c_void_p
library.smtpcodes_explain.restype = ctypes.c_bool
library.smtpcodes_explain.argtypes = [ctypes.c_void_p, ctypes.c_char_p, size_t, ctypes.c_void_p,
                                      ctypes.POINTER(Verdict), size_t]
library.smtpcodes_get.restype = ctypes.c_char_p
library.smtpcodes_get.argtypes = [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int]
library.smtpcodes_field_name.restype = ctypes.c_char_p
catalog = library.smtpcodes_builtin()

# The fields by their names in the YAML; a number that is no field has the name "".
fields = {}
while library.smtpcodes_field_name(len(fields)):
    fields[library.smtpcodes_field_name(len(fields)).decode()] = len(fields)


def explain(reply):
    """What a reply of a server means, as a dictionary."""
    octets, verdict = reply.encode(), Verdict()
    if not library.smtpcodes_explain(catalog, octets, len(octets), None, verdict, ctypes.sizeof(verdict)):
        raise RuntimeError("this libsmtpcodes wants another Verdict")
    winner = {name: library.smtpcodes_get(catalog, verdict.winner, fields[name]).decode()
              for name in ("key", "explanation", "action")}
    return {"category": verdict.category.decode(), "suppress": verdict.suppress, **winner}


if __name__ == "__main__":
    for reply in sys.argv[1:]:
        verdict = explain(reply)
        print("{category} {key} {suppress}".format(**verdict))
        print(verdict["action"])
