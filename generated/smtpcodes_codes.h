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
    SMTPCODES_REPLY_COMMAND_UNRECOGNIZED = 500, /**< 500 Syntax error, command unrecognized */
    SMTPCODES_REPLY_SYNTAX_ERROR_IN_PARAMETERS = 501, /**< 501 Syntax error in parameters or arguments */
    SMTPCODES_REPLY_COMMAND_NOT_IMPLEMENTED = 502, /**< 502 Command not implemented */
    SMTPCODES_REPLY_BAD_SEQUENCE_OF_COMMANDS = 503, /**< 503 Bad sequence of commands */
    SMTPCODES_REPLY_PARAMETER_NOT_IMPLEMENTED = 504, /**< 504 Command parameter not implemented */
    SMTPCODES_REPLY_BAD_EMAIL_ADDRESS = 510, /**< 510 Bad email address */
    SMTPCODES_REPLY_BAD_RECIPIENT_ADDRESS = 511, /**< 511 Bad email address */
    SMTPCODES_REPLY_HOST_UNKNOWN = 512, /**< 512 The host server for the recipient's domain name cannot be found (DNS error) */
    SMTPCODES_REPLY_ADDRESS_TYPE_INCORRECT = 513, /**< 513 Address type is incorrect */
    SMTPCODES_REPLY_HOST_DOES_NOT_ACCEPT_MAIL = 521, /**< 521 Host does not accept mail */
    SMTPCODES_REPLY_ENCRYPTION_NEEDED = 523, /**< 523 Encryption needed */
    SMTPCODES_REPLY_AUTHENTICATION_REQUIRED = 530, /**< 530 Authentication required */
    SMTPCODES_REPLY_RECIPIENT_REJECTED = 541, /**< 541 Recipient address rejected: access denied */
    SMTPCODES_REPLY_MAILBOX_UNAVAILABLE = 550, /**< 550 Requested action not taken: mailbox unavailable */
    SMTPCODES_REPLY_USER_NOT_LOCAL = 551, /**< 551 User not local; please try {path} */
    SMTPCODES_REPLY_EXCEEDED_STORAGE_ALLOCATION = 552, /**< 552 Requested mail action aborted: exceeded storage allocation */
    SMTPCODES_REPLY_MAILBOX_NAME_NOT_ALLOWED = 553, /**< 553 Requested action not taken: mailbox name not allowed */
    SMTPCODES_REPLY_TRANSACTION_FAILED = 554, /**< 554 Transaction failed */
    SMTPCODES_REPLY_MAIL_RCPT_PARAMETERS_NOT_RECOGNIZED = 555, /**< 555 MAIL FROM/RCPT TO parameters not recognized or not implemented */
    SMTPCODES_REPLY_DOMAIN_DOES_NOT_ACCEPT_MAIL = 556, /**< 556 Domain does not accept mail */
    SMTPCODES_REPLY_DELIVERY_NOT_AUTHORIZED = 571 /**< 571 Delivery not authorized, message refused */
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
    X(REPLY, command_unrecognized, COMMAND_UNRECOGNIZED, 500, "500", "Syntax error, command unrecognized") \
    X(REPLY, syntax_error_in_parameters, SYNTAX_ERROR_IN_PARAMETERS, 501, "501", "Syntax error in parameters or arguments") \
    X(REPLY, command_not_implemented, COMMAND_NOT_IMPLEMENTED, 502, "502", "Command not implemented") \
    X(REPLY, bad_sequence_of_commands, BAD_SEQUENCE_OF_COMMANDS, 503, "503", "Bad sequence of commands") \
    X(REPLY, parameter_not_implemented, PARAMETER_NOT_IMPLEMENTED, 504, "504", "Command parameter not implemented") \
    X(REPLY, bad_email_address, BAD_EMAIL_ADDRESS, 510, "510", "Bad email address") \
    X(REPLY, bad_recipient_address, BAD_RECIPIENT_ADDRESS, 511, "511", "Bad email address") \
    X(REPLY, host_unknown, HOST_UNKNOWN, 512, "512", "The host server for the recipient's domain name cannot be found (DNS error)") \
    X(REPLY, address_type_incorrect, ADDRESS_TYPE_INCORRECT, 513, "513", "Address type is incorrect") \
    X(REPLY, host_does_not_accept_mail, HOST_DOES_NOT_ACCEPT_MAIL, 521, "521", "Host does not accept mail") \
    X(REPLY, encryption_needed, ENCRYPTION_NEEDED, 523, "523", "Encryption needed") \
    X(REPLY, authentication_required, AUTHENTICATION_REQUIRED, 530, "530", "Authentication required") \
    X(REPLY, recipient_rejected, RECIPIENT_REJECTED, 541, "541", "Recipient address rejected: access denied") \
    X(REPLY, mailbox_unavailable, MAILBOX_UNAVAILABLE, 550, "550", "Requested action not taken: mailbox unavailable") \
    X(REPLY, user_not_local, USER_NOT_LOCAL, 551, "551", "User not local; please try {path}") \
    X(REPLY, exceeded_storage_allocation, EXCEEDED_STORAGE_ALLOCATION, 552, "552", "Requested mail action aborted: exceeded storage allocation") \
    X(REPLY, mailbox_name_not_allowed, MAILBOX_NAME_NOT_ALLOWED, 553, "553", "Requested action not taken: mailbox name not allowed") \
    X(REPLY, transaction_failed, TRANSACTION_FAILED, 554, "554", "Transaction failed") \
    X(REPLY, mail_rcpt_parameters_not_recognized, MAIL_RCPT_PARAMETERS_NOT_RECOGNIZED, 555, "555", "MAIL FROM/RCPT TO parameters not recognized or not implemented") \
    X(REPLY, domain_does_not_accept_mail, DOMAIN_DOES_NOT_ACCEPT_MAIL, 556, "556", "Domain does not accept mail") \
    X(REPLY, delivery_not_authorized, DELIVERY_NOT_AUTHORIZED, 571, "571", "Delivery not authorized, message refused")

/** The catalogue, for the functions of <smtpcodes/smtpcodes.h>; smtpcodes_builtin() gives it too. */
extern const struct smtpcodes_catalog smtpcodes_catalogue;

#ifdef __cplusplus
}
#endif

#endif
