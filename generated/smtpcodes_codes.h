/* Made by codesc 0.1.0 from codes.yaml. Do not edit: edit the YAML. */
#ifndef SMTPCODES_CODES_H
#define SMTPCODES_CODES_H

#ifdef __cplusplus
extern "C" {
#endif

/** Reply codes by name: the value is the number. */
enum smtpcodes_reply_code {
    SMTPCODES_REPLY_CANNOT_OPEN_CONNECTION = 101, /**< 101 Cannot open connection */
    SMTPCODES_REPLY_CONNECTION_REFUSED = 111, /**< 111 Connection refused */
    SMTPCODES_REPLY_SYSTEM_STATUS = 211, /**< 211 System status, or system help reply */
    SMTPCODES_REPLY_HELP_MESSAGE = 214, /**< 214 Help message */
    SMTPCODES_REPLY_SERVICE_READY = 220, /**< 220 {domain} Service ready */
    SMTPCODES_REPLY_CLOSING_CHANNEL = 221, /**< 221 {domain} Service closing transmission channel */
    SMTPCODES_REPLY_REQUESTED_ACTION_OKAY = 250, /**< 250 Requested mail action okay, completed */
    SMTPCODES_REPLY_USER_NOT_LOCAL_WILL_FORWARD = 251, /**< 251 User not local; will forward to {path} */
    SMTPCODES_REPLY_CANNOT_VERIFY_USER = 252, /**< 252 Cannot VRFY user, but will accept message and attempt delivery */
    SMTPCODES_REPLY_START_MAIL_INPUT = 354, /**< 354 Start mail input; end with <CRLF>.<CRLF> */
    SMTPCODES_REPLY_TIMEOUT_COMMUNICATION_PROBLEM = 420, /**< 420 Timeout communication problem encountered during transmission */
    SMTPCODES_REPLY_SERVICE_NOT_AVAILABLE = 421, /**< 421 {domain} Service not available, closing transmission channel */
    SMTPCODES_REPLY_MAILBOX_OVER_STORAGE_LIMIT = 422, /**< 422 The recipient's mailbox is over its storage limit */
    SMTPCODES_REPLY_DISK_FULL = 431, /**< 431 The recipient's mail server is experiencing a Disk Full condition */
    SMTPCODES_REPLY_PASSWORD_TRANSITION_NEEDED = 432, /**< 432 A password transition is needed */
    SMTPCODES_REPLY_SERVER_NOT_RESPONDING = 441, /**< 441 The recipient's server is not responding */
    SMTPCODES_REPLY_CONNECTION_DROPPED = 442, /**< 442 The connection was dropped during transmission */
    SMTPCODES_REPLY_MAXIMUM_HOP_COUNT_EXCEEDED = 446, /**< 446 The maximum hop count was exceeded for the message */
    SMTPCODES_REPLY_MESSAGE_TIMED_OUT = 447, /**< 447 Your outgoing message timed out */
    SMTPCODES_REPLY_ROUTING_ERROR = 449, /**< 449 Routing error */
    SMTPCODES_REPLY_MAILBOX_TEMPORARILY_UNAVAILABLE = 450, /**< 450 Requested mail action not taken: mailbox unavailable */
    SMTPCODES_REPLY_LOCAL_ERROR_IN_PROCESSING = 451, /**< 451 Requested action aborted: local error in processing */
    SMTPCODES_REPLY_INSUFFICIENT_SYSTEM_STORAGE = 452, /**< 452 Requested action not taken: insufficient system storage */
    SMTPCODES_REPLY_UNABLE_TO_ACCOMMODATE_PARAMETERS = 455, /**< 455 Server unable to accommodate parameters */
    SMTPCODES_REPLY_CODE_PAGE_UNAVAILABLE = 465, /**< 465 Code Page unavailable on the recipient server */
    SMTPCODES_REPLY_LOCAL_ERROR_AT_SENDING_SERVER = 471, /**< 471 Local error of the sending server, try again later */
    SMTPCODES_REPLY_MAILBOX_UNAVAILABLE = 550 /**< 550 Requested action not taken: mailbox unavailable */
};

/**
 * Every entry, for tables of your own: X(KIND, name, NAME, number, key, text).
 * KIND is REPLY or ENHANCED, so that SMTPCODES_##KIND##_##NAME is the constant.
 */
#define SMTPCODES_ENTRIES(X) \
    X(REPLY, cannot_open_connection, CANNOT_OPEN_CONNECTION, 101, "101", "Cannot open connection") \
    X(REPLY, connection_refused, CONNECTION_REFUSED, 111, "111", "Connection refused") \
    X(REPLY, system_status, SYSTEM_STATUS, 211, "211", "System status, or system help reply") \
    X(REPLY, help_message, HELP_MESSAGE, 214, "214", "Help message") \
    X(REPLY, service_ready, SERVICE_READY, 220, "220", "{domain} Service ready") \
    X(REPLY, closing_channel, CLOSING_CHANNEL, 221, "221", "{domain} Service closing transmission channel") \
    X(REPLY, requested_action_okay, REQUESTED_ACTION_OKAY, 250, "250", "Requested mail action okay, completed") \
    X(REPLY, user_not_local_will_forward, USER_NOT_LOCAL_WILL_FORWARD, 251, "251", "User not local; will forward to {path}") \
    X(REPLY, cannot_verify_user, CANNOT_VERIFY_USER, 252, "252", "Cannot VRFY user, but will accept message and attempt delivery") \
    X(REPLY, start_mail_input, START_MAIL_INPUT, 354, "354", "Start mail input; end with <CRLF>.<CRLF>") \
    X(REPLY, timeout_communication_problem, TIMEOUT_COMMUNICATION_PROBLEM, 420, "420", "Timeout communication problem encountered during transmission") \
    X(REPLY, service_not_available, SERVICE_NOT_AVAILABLE, 421, "421", "{domain} Service not available, closing transmission channel") \
    X(REPLY, mailbox_over_storage_limit, MAILBOX_OVER_STORAGE_LIMIT, 422, "422", "The recipient's mailbox is over its storage limit") \
    X(REPLY, disk_full, DISK_FULL, 431, "431", "The recipient's mail server is experiencing a Disk Full condition") \
    X(REPLY, password_transition_needed, PASSWORD_TRANSITION_NEEDED, 432, "432", "A password transition is needed") \
    X(REPLY, server_not_responding, SERVER_NOT_RESPONDING, 441, "441", "The recipient's server is not responding") \
    X(REPLY, connection_dropped, CONNECTION_DROPPED, 442, "442", "The connection was dropped during transmission") \
    X(REPLY, maximum_hop_count_exceeded, MAXIMUM_HOP_COUNT_EXCEEDED, 446, "446", "The maximum hop count was exceeded for the message") \
    X(REPLY, message_timed_out, MESSAGE_TIMED_OUT, 447, "447", "Your outgoing message timed out") \
    X(REPLY, routing_error, ROUTING_ERROR, 449, "449", "Routing error") \
    X(REPLY, mailbox_temporarily_unavailable, MAILBOX_TEMPORARILY_UNAVAILABLE, 450, "450", "Requested mail action not taken: mailbox unavailable") \
    X(REPLY, local_error_in_processing, LOCAL_ERROR_IN_PROCESSING, 451, "451", "Requested action aborted: local error in processing") \
    X(REPLY, insufficient_system_storage, INSUFFICIENT_SYSTEM_STORAGE, 452, "452", "Requested action not taken: insufficient system storage") \
    X(REPLY, unable_to_accommodate_parameters, UNABLE_TO_ACCOMMODATE_PARAMETERS, 455, "455", "Server unable to accommodate parameters") \
    X(REPLY, code_page_unavailable, CODE_PAGE_UNAVAILABLE, 465, "465", "Code Page unavailable on the recipient server") \
    X(REPLY, local_error_at_sending_server, LOCAL_ERROR_AT_SENDING_SERVER, 471, "471", "Local error of the sending server, try again later") \
    X(REPLY, mailbox_unavailable, MAILBOX_UNAVAILABLE, 550, "550", "Requested action not taken: mailbox unavailable")

/** The catalogue, for the functions of <smtpcodes/smtpcodes.h>; smtpcodes_builtin() gives it too. */
extern const struct smtpcodes_catalog smtpcodes_catalogue;

#ifdef __cplusplus
}
#endif

#endif
