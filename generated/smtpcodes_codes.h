/* Made by codesc 0.1.0 from codes.yaml, phrases.yaml, providers.yaml. Do not edit: edit the YAML. */
#ifndef SMTPCODES_CODES_H
#define SMTPCODES_CODES_H

#ifdef __cplusplus
extern "C" {
#endif

/** Reply codes by name: the value is the number. */
enum smtpcodes_reply_code {
    SMTPCODES_REPLY_CANNOT_OPEN_CONNECTION = 101, /**< 101 Cannot open connection */
    SMTPCODES_REPLY_CONNECTION_REFUSED = 111, /**< 111 Connection refused */
    SMTPCODES_REPLY_NONSTANDARD_SUCCESS = 200, /**< 200 OK */
    SMTPCODES_REPLY_SYSTEM_STATUS = 211, /**< 211 System status, or system help reply */
    SMTPCODES_REPLY_HELP_MESSAGE = 214, /**< 214 Help message */
    SMTPCODES_REPLY_SYSTEM_TYPE = 215, /**< 215 System type */
    SMTPCODES_REPLY_SERVICE_READY = 220, /**< 220 {domain} Service ready */
    SMTPCODES_REPLY_CLOSING_CHANNEL = 221, /**< 221 {domain} Service closing transmission channel */
    SMTPCODES_REPLY_AUTHENTICATION_SUCCEEDED = 235, /**< 235 Authentication succeeded */
    SMTPCODES_REPLY_REQUESTED_ACTION_OKAY = 250, /**< 250 Requested mail action okay, completed */
    SMTPCODES_REPLY_USER_NOT_LOCAL_WILL_FORWARD = 251, /**< 251 User not local; will forward to {path} */
    SMTPCODES_REPLY_CANNOT_VERIFY_USER = 252, /**< 252 Cannot VRFY user, but will accept message and attempt delivery */
    SMTPCODES_REPLY_PENDING_MESSAGES_STARTED = 253, /**< 253 OK, {number} pending messages for node {node} started */
    SMTPCODES_REPLY_SERVER_CHALLENGE = 334, /**< 334 {challenge} */
    SMTPCODES_REPLY_START_MAIL_INPUT_MISPRINT = 345, /**< 345 Start mail input; end with <CRLF>.<CRLF> */
    SMTPCODES_REPLY_START_MAIL_INPUT = 354, /**< 354 Start mail input; end with <CRLF>.<CRLF> */
    SMTPCODES_REPLY_TRANSACTION_OFFSET = 355, /**< 355 {number} is the transaction offset */
    SMTPCODES_REPLY_BAD_RECIPIENT_ADDRESS_SYNTAX_SOFTENED = 401, /**< 401 Bad recipient address syntax */
    SMTPCODES_REPLY_SENDER_IDENTITY_NOT_AUTHORIZED = 403, /**< 403 You are not authorized to send from that email address */
    SMTPCODES_REPLY_TIMEOUT_COMMUNICATION_PROBLEM = 420, /**< 420 Timeout communication problem encountered during transmission */
    SMTPCODES_REPLY_SERVICE_NOT_AVAILABLE = 421, /**< 421 {domain} Service not available, closing transmission channel */
    SMTPCODES_REPLY_MAILBOX_OVER_STORAGE_LIMIT = 422, /**< 422 The recipient's mailbox is over its storage limit */
    SMTPCODES_REPLY_CONNECTION_TIMED_OUT = 426, /**< 426 connection timed out */
    SMTPCODES_REPLY_INVALID_COMMAND_TEMPORARY = 430, /**< 430 Invalid command */
    SMTPCODES_REPLY_DISK_FULL = 431, /**< 431 The recipient's mail server is experiencing a Disk Full condition */
    SMTPCODES_REPLY_PASSWORD_TRANSITION_NEEDED = 432, /**< 432 A password transition is needed */
    SMTPCODES_REPLY_UNABLE_TO_AUTHENTICATE_AT_PRESENT = 435, /**< 435 Unable to authenticate at present */
    SMTPCODES_REPLY_SERVER_NOT_RESPONDING = 441, /**< 441 The recipient's server is not responding */
    SMTPCODES_REPLY_CONNECTION_DROPPED = 442, /**< 442 The connection was dropped during transmission */
    SMTPCODES_REPLY_MAXIMUM_HOP_COUNT_EXCEEDED = 446, /**< 446 The maximum hop count was exceeded for the message */
    SMTPCODES_REPLY_MESSAGE_TIMED_OUT = 447, /**< 447 Your outgoing message timed out */
    SMTPCODES_REPLY_ROUTING_ERROR = 449, /**< 449 Routing error */
    SMTPCODES_REPLY_MAILBOX_TEMPORARILY_UNAVAILABLE = 450, /**< 450 Requested mail action not taken: mailbox unavailable */
    SMTPCODES_REPLY_LOCAL_ERROR_IN_PROCESSING = 451, /**< 451 Requested action aborted: local error in processing */
    SMTPCODES_REPLY_INSUFFICIENT_SYSTEM_STORAGE = 452, /**< 452 Requested action not taken: insufficient system storage */
    SMTPCODES_REPLY_YOU_HAVE_NO_MAIL = 453, /**< 453 You have no mail */
    SMTPCODES_REPLY_TEMPORARY_AUTHENTICATION_FAILURE = 454, /**< 454 Temporary authentication failure */
    SMTPCODES_REPLY_UNABLE_TO_ACCOMMODATE_PARAMETERS = 455, /**< 455 Server unable to accommodate parameters */
    SMTPCODES_REPLY_RETRY_OVER_IPV4 = 456, /**< 456 please retry immediately the message over IPv4 because it fails SPF and DKIM */
    SMTPCODES_REPLY_UNABLE_TO_QUEUE_MESSAGES = 458, /**< 458 Unable to queue messages for node {node} */
    SMTPCODES_REPLY_NODE_NOT_ALLOWED = 459, /**< 459 Node {node} not allowed: {text} */
    SMTPCODES_REPLY_CODE_PAGE_UNAVAILABLE = 465, /**< 465 Code Page unavailable on the recipient server */
    SMTPCODES_REPLY_TOO_MANY_EMAILS_SENT = 470, /**< 470 you sent too many e-mails */
    SMTPCODES_REPLY_LOCAL_ERROR_AT_SENDING_SERVER = 471, /**< 471 Local error of the sending server, try again later */
    SMTPCODES_REPLY_NETWORK_ACCESS_RESTRICTED = 475, /**< 475 access from your network is restricted, try later */
    SMTPCODES_REPLY_NO_MX_FOR_DOMAIN = 498, /**< 498 No MX for {host} */
    SMTPCODES_REPLY_COMMAND_UNRECOGNIZED = 500, /**< 500 Syntax error, command unrecognized */
    SMTPCODES_REPLY_SYNTAX_ERROR_IN_PARAMETERS = 501, /**< 501 Syntax error in parameters or arguments */
    SMTPCODES_REPLY_COMMAND_NOT_IMPLEMENTED = 502, /**< 502 Command not implemented */
    SMTPCODES_REPLY_BAD_SEQUENCE_OF_COMMANDS = 503, /**< 503 Bad sequence of commands */
    SMTPCODES_REPLY_PARAMETER_NOT_IMPLEMENTED = 504, /**< 504 Command parameter not implemented */
    SMTPCODES_REPLY_ACCOUNT_SUSPENDED = 505, /**< 505 this account is suspended */
    SMTPCODES_REPLY_BAD_EMAIL_ADDRESS = 510, /**< 510 Bad email address */
    SMTPCODES_REPLY_BAD_RECIPIENT_ADDRESS = 511, /**< 511 Bad email address */
    SMTPCODES_REPLY_HOST_UNKNOWN = 512, /**< 512 The host server for the recipient's domain name cannot be found (DNS error) */
    SMTPCODES_REPLY_ADDRESS_TYPE_INCORRECT = 513, /**< 513 Address type is incorrect */
    SMTPCODES_REPLY_SENDER_ADDRESS_PROBLEM = 517, /**< 517 Domain does not exist: {host}. */
    SMTPCODES_REPLY_WRONG_QHLO_ID = 520, /**< 520 Please use the correct QHLO ID */
    SMTPCODES_REPLY_HOST_DOES_NOT_ACCEPT_MAIL = 521, /**< 521 Host does not accept mail */
    SMTPCODES_REPLY_MAILBOX_OVER_QUOTA = 522, /**< 522 Mailbox is full */
    SMTPCODES_REPLY_ENCRYPTION_NEEDED = 523, /**< 523 Encryption needed */
    SMTPCODES_REPLY_ENCRYPTION_REQUIRED_FOR_MECHANISM_REGISTRY = 524, /**< 524 Encryption required for requested authentication mechanism */
    SMTPCODES_REPLY_USER_ACCOUNT_DISABLED = 525, /**< 525 User Account Disabled */
    SMTPCODES_REPLY_AUTHENTICATION_REQUIRED = 530, /**< 530 Authentication required */
    SMTPCODES_REPLY_NO_INTERNATIONALISED_MAILBOX_NAME = 533, /**< 533 no support for internationalised mailbox name */
    SMTPCODES_REPLY_AUTHENTICATION_MECHANISM_TOO_WEAK = 534, /**< 534 Authentication mechanism is too weak */
    SMTPCODES_REPLY_AUTHENTICATION_CREDENTIALS_INVALID = 535, /**< 535 Authentication credentials invalid */
    SMTPCODES_REPLY_ENCRYPTION_REQUIRED_FOR_MECHANISM = 538, /**< 538 Encryption required for requested authentication mechanism */
    SMTPCODES_REPLY_RECIPIENT_INACTIVE_OR_BLOCKED = 540, /**< 540 recipient address rejected: {text} */
    SMTPCODES_REPLY_RECIPIENT_REJECTED = 541, /**< 541 Recipient address rejected: access denied */
    SMTPCODES_REPLY_RECIPIENT_ADDRESS_REFUSED = 542, /**< 542 {address} Rejected */
    SMTPCODES_REPLY_MAILBOX_UNAVAILABLE = 550, /**< 550 Requested action not taken: mailbox unavailable */
    SMTPCODES_REPLY_USER_NOT_LOCAL = 551, /**< 551 User not local; please try {path} */
    SMTPCODES_REPLY_EXCEEDED_STORAGE_ALLOCATION = 552, /**< 552 Requested mail action aborted: exceeded storage allocation */
    SMTPCODES_REPLY_MAILBOX_NAME_NOT_ALLOWED = 553, /**< 553 Requested action not taken: mailbox name not allowed */
    SMTPCODES_REPLY_TRANSACTION_FAILED = 554, /**< 554 Transaction failed */
    SMTPCODES_REPLY_MAIL_RCPT_PARAMETERS_NOT_RECOGNIZED = 555, /**< 555 MAIL FROM/RCPT TO parameters not recognized or not implemented */
    SMTPCODES_REPLY_DOMAIN_DOES_NOT_ACCEPT_MAIL = 556, /**< 556 Domain does not accept mail */
    SMTPCODES_REPLY_ADDRESS_QUERY_REFUSED = 557, /**< 557 Address query refused */
    SMTPCODES_REPLY_DELIVERY_NOT_AUTHORIZED = 571, /**< 571 Delivery not authorized, message refused */
    SMTPCODES_REPLY_UNDELIVERABLE_NO_SUCH_USER = 585, /**< 585 <{address}>: Recipient address rejected: undeliverable address: No such user here */
    SMTPCODES_REPLY_HOST_BLACKLISTED = 591 /**< 591 your host {ip} is blacklisted */
};

/** Enhanced status codes by name: the value is subject * 1000 + detail. */
enum smtpcodes_enhanced_code {
    SMTPCODES_ENHANCED_OTHER_UNDEFINED_STATUS = 0, /**< X.0.0 Other undefined Status */
    SMTPCODES_ENHANCED_OTHER_ADDRESS_STATUS = 1000, /**< X.1.0 Other address status */
    SMTPCODES_ENHANCED_BAD_DESTINATION_MAILBOX_ADDRESS = 1001, /**< X.1.1 Bad destination mailbox address */
    SMTPCODES_ENHANCED_BAD_DESTINATION_SYSTEM_ADDRESS = 1002, /**< X.1.2 Bad destination system address */
    SMTPCODES_ENHANCED_BAD_DESTINATION_MAILBOX_ADDRESS_SYNTAX = 1003, /**< X.1.3 Bad destination mailbox address syntax */
    SMTPCODES_ENHANCED_DESTINATION_MAILBOX_ADDRESS_AMBIGUOUS = 1004, /**< X.1.4 Destination mailbox address ambiguous */
    SMTPCODES_ENHANCED_DESTINATION_ADDRESS_VALID = 1005, /**< X.1.5 Destination address valid */
    SMTPCODES_ENHANCED_DESTINATION_MAILBOX_HAS_MOVED = 1006, /**< X.1.6 Destination mailbox has moved, No forwarding address */
    SMTPCODES_ENHANCED_BAD_SENDER_MAILBOX_ADDRESS_SYNTAX = 1007, /**< X.1.7 Bad sender's mailbox address syntax */
    SMTPCODES_ENHANCED_BAD_SENDER_SYSTEM_ADDRESS = 1008, /**< X.1.8 Bad sender's system address */
    SMTPCODES_ENHANCED_MESSAGE_RELAYED_TO_NON_COMPLIANT_MAILER = 1009, /**< X.1.9 Message relayed to non-compliant mailer */
    SMTPCODES_ENHANCED_RECIPIENT_ADDRESS_HAS_NULL_MX = 1010, /**< X.1.10 Recipient address has null MX */
    SMTPCODES_ENHANCED_OTHER_MAILBOX_STATUS = 2000, /**< X.2.0 Other or undefined mailbox status */
    SMTPCODES_ENHANCED_MAILBOX_DISABLED = 2001, /**< X.2.1 Mailbox disabled, not accepting messages */
    SMTPCODES_ENHANCED_MAILBOX_FULL = 2002, /**< X.2.2 Mailbox full */
    SMTPCODES_ENHANCED_MESSAGE_LENGTH_EXCEEDS_ADMINISTRATIVE_LIMIT = 2003, /**< X.2.3 Message length exceeds administrative limit */
    SMTPCODES_ENHANCED_MAILING_LIST_EXPANSION_PROBLEM = 2004, /**< X.2.4 Mailing list expansion problem */
    SMTPCODES_ENHANCED_OTHER_MAIL_SYSTEM_STATUS = 3000, /**< X.3.0 Other or undefined mail system status */
    SMTPCODES_ENHANCED_MAIL_SYSTEM_FULL = 3001, /**< X.3.1 Mail system full */
    SMTPCODES_ENHANCED_SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES = 3002, /**< X.3.2 System not accepting network messages */
    SMTPCODES_ENHANCED_SYSTEM_NOT_CAPABLE_OF_SELECTED_FEATURES = 3003, /**< X.3.3 System not capable of selected features */
    SMTPCODES_ENHANCED_MESSAGE_TOO_BIG_FOR_SYSTEM = 3004, /**< X.3.4 Message too big for system */
    SMTPCODES_ENHANCED_SYSTEM_INCORRECTLY_CONFIGURED = 3005, /**< X.3.5 System incorrectly configured */
    SMTPCODES_ENHANCED_REQUESTED_PRIORITY_WAS_CHANGED = 3006, /**< X.3.6 Requested priority was changed */
    SMTPCODES_ENHANCED_OTHER_NETWORK_OR_ROUTING_STATUS = 4000, /**< X.4.0 Other or undefined network or routing status */
    SMTPCODES_ENHANCED_NO_ANSWER_FROM_HOST = 4001, /**< X.4.1 No answer from host */
    SMTPCODES_ENHANCED_BAD_CONNECTION = 4002, /**< X.4.2 Bad connection */
    SMTPCODES_ENHANCED_DIRECTORY_SERVER_FAILURE = 4003, /**< X.4.3 Directory server failure */
    SMTPCODES_ENHANCED_UNABLE_TO_ROUTE = 4004, /**< X.4.4 Unable to route */
    SMTPCODES_ENHANCED_MAIL_SYSTEM_CONGESTION = 4005, /**< X.4.5 Mail system congestion */
    SMTPCODES_ENHANCED_ROUTING_LOOP_DETECTED = 4006, /**< X.4.6 Routing loop detected */
    SMTPCODES_ENHANCED_DELIVERY_TIME_EXPIRED = 4007, /**< X.4.7 Delivery time expired */
    SMTPCODES_ENHANCED_OTHER_PROTOCOL_STATUS = 5000, /**< X.5.0 Other or undefined protocol status */
    SMTPCODES_ENHANCED_INVALID_COMMAND = 5001, /**< X.5.1 Invalid command */
    SMTPCODES_ENHANCED_SYNTAX_ERROR = 5002, /**< X.5.2 Syntax error */
    SMTPCODES_ENHANCED_TOO_MANY_RECIPIENTS = 5003, /**< X.5.3 Too many recipients */
    SMTPCODES_ENHANCED_INVALID_COMMAND_ARGUMENTS = 5004, /**< X.5.4 Invalid command arguments */
    SMTPCODES_ENHANCED_WRONG_PROTOCOL_VERSION = 5005, /**< X.5.5 Wrong protocol version */
    SMTPCODES_ENHANCED_AUTHENTICATION_EXCHANGE_LINE_TOO_LONG = 5006, /**< X.5.6 Authentication Exchange line is too long */
    SMTPCODES_ENHANCED_OTHER_MEDIA_ERROR = 6000, /**< X.6.0 Other or undefined media error */
    SMTPCODES_ENHANCED_MEDIA_NOT_SUPPORTED = 6001, /**< X.6.1 Media not supported */
    SMTPCODES_ENHANCED_CONVERSION_REQUIRED_AND_PROHIBITED = 6002, /**< X.6.2 Conversion required and prohibited */
    SMTPCODES_ENHANCED_CONVERSION_REQUIRED_BUT_NOT_SUPPORTED = 6003, /**< X.6.3 Conversion required but not supported */
    SMTPCODES_ENHANCED_CONVERSION_WITH_LOSS_PERFORMED = 6004, /**< X.6.4 Conversion with loss performed */
    SMTPCODES_ENHANCED_CONVERSION_FAILED = 6005, /**< X.6.5 Conversion Failed */
    SMTPCODES_ENHANCED_MESSAGE_CONTENT_NOT_AVAILABLE = 6006, /**< X.6.6 Message content not available */
    SMTPCODES_ENHANCED_NON_ASCII_ADDRESSES_NOT_PERMITTED = 6007, /**< X.6.7 Non-ASCII addresses not permitted for that sender/recipient */
    SMTPCODES_ENHANCED_UTF8_REPLY_REQUIRED = 6008, /**< X.6.8 UTF-8 string reply is required, but not permitted by the SMTP client */
    SMTPCODES_ENHANCED_UTF8_HEADER_MESSAGE_CANNOT_BE_TRANSFERRED = 6009, /**< X.6.9 UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected */
    SMTPCODES_ENHANCED_UTF8_REPLY_REQUIRED_DUPLICATE = 6010, /**< X.6.10 UTF-8 string reply is required, but not permitted by the SMTP client */
    SMTPCODES_ENHANCED_OTHER_SECURITY_STATUS = 7000, /**< X.7.0 Other or undefined security status */
    SMTPCODES_ENHANCED_DELIVERY_NOT_AUTHORIZED = 7001, /**< X.7.1 Delivery not authorized, message refused */
    SMTPCODES_ENHANCED_MAILING_LIST_EXPANSION_PROHIBITED = 7002, /**< X.7.2 Mailing list expansion prohibited */
    SMTPCODES_ENHANCED_SECURITY_CONVERSION_REQUIRED_BUT_NOT_POSSIBLE = 7003, /**< X.7.3 Security conversion required but not possible */
    SMTPCODES_ENHANCED_SECURITY_FEATURES_NOT_SUPPORTED = 7004, /**< X.7.4 Security features not supported */
    SMTPCODES_ENHANCED_CRYPTOGRAPHIC_FAILURE = 7005, /**< X.7.5 Cryptographic failure */
    SMTPCODES_ENHANCED_CRYPTOGRAPHIC_ALGORITHM_NOT_SUPPORTED = 7006, /**< X.7.6 Cryptographic algorithm not supported */
    SMTPCODES_ENHANCED_MESSAGE_INTEGRITY_FAILURE = 7007, /**< X.7.7 Message integrity failure */
    SMTPCODES_ENHANCED_AUTHENTICATION_CREDENTIALS_INVALID = 7008, /**< X.7.8 Authentication credentials invalid */
    SMTPCODES_ENHANCED_AUTHENTICATION_MECHANISM_TOO_WEAK = 7009, /**< X.7.9 Authentication mechanism is too weak */
    SMTPCODES_ENHANCED_ENCRYPTION_NEEDED = 7010, /**< X.7.10 Encryption Needed */
    SMTPCODES_ENHANCED_ENCRYPTION_REQUIRED_FOR_MECHANISM = 7011, /**< X.7.11 Encryption required for requested authentication mechanism */
    SMTPCODES_ENHANCED_PASSWORD_TRANSITION_NEEDED = 7012, /**< X.7.12 A password transition is needed */
    SMTPCODES_ENHANCED_USER_ACCOUNT_DISABLED = 7013, /**< X.7.13 User Account Disabled */
    SMTPCODES_ENHANCED_TRUST_RELATIONSHIP_REQUIRED = 7014, /**< X.7.14 Trust relationship required */
    SMTPCODES_ENHANCED_PRIORITY_LEVEL_TOO_LOW = 7015, /**< X.7.15 Priority Level is too low */
    SMTPCODES_ENHANCED_MESSAGE_TOO_BIG_FOR_PRIORITY = 7016, /**< X.7.16 Message is too big for the specified priority */
    SMTPCODES_ENHANCED_MAILBOX_OWNER_HAS_CHANGED = 7017, /**< X.7.17 Mailbox owner has changed */
    SMTPCODES_ENHANCED_DOMAIN_OWNER_HAS_CHANGED = 7018, /**< X.7.18 Domain owner has changed */
    SMTPCODES_ENHANCED_RRVS_TEST_CANNOT_BE_COMPLETED = 7019, /**< X.7.19 RRVS test cannot be completed */
    SMTPCODES_ENHANCED_NO_PASSING_DKIM_SIGNATURE = 7020, /**< X.7.20 No passing DKIM signature found */
    SMTPCODES_ENHANCED_NO_ACCEPTABLE_DKIM_SIGNATURE = 7021, /**< X.7.21 No acceptable DKIM signature found */
    SMTPCODES_ENHANCED_NO_AUTHOR_MATCHED_DKIM_SIGNATURE = 7022, /**< X.7.22 No valid author-matched DKIM signature found */
    SMTPCODES_ENHANCED_SPF_VALIDATION_FAILED = 7023, /**< X.7.23 SPF validation failed */
    SMTPCODES_ENHANCED_SPF_VALIDATION_ERROR = 7024, /**< X.7.24 SPF validation error */
    SMTPCODES_ENHANCED_REVERSE_DNS_VALIDATION_FAILED = 7025, /**< X.7.25 Reverse DNS validation failed */
    SMTPCODES_ENHANCED_MULTIPLE_AUTHENTICATION_CHECKS_FAILED = 7026, /**< X.7.26 Multiple authentication checks failed */
    SMTPCODES_ENHANCED_SENDER_ADDRESS_HAS_NULL_MX = 7027, /**< X.7.27 Sender address has null MX */
    SMTPCODES_ENHANCED_MAIL_FLOOD_DETECTED = 7028, /**< X.7.28 Mail flood detected */
    SMTPCODES_ENHANCED_ARC_VALIDATION_FAILURE = 7029, /**< X.7.29 ARC validation failure */
    SMTPCODES_ENHANCED_REQUIRETLS_SUPPORT_REQUIRED = 7030, /**< X.7.30 REQUIRETLS support required */
    SMTPCODES_ENHANCED_SUBJECT_OTHER = 1000000, /**< X.0.X Other or Undefined Status */
    SMTPCODES_ENHANCED_SUBJECT_ADDRESSING = 1001000, /**< X.1.X Addressing Status */
    SMTPCODES_ENHANCED_SUBJECT_MAILBOX = 1002000, /**< X.2.X Mailbox Status */
    SMTPCODES_ENHANCED_SUBJECT_MAIL_SYSTEM = 1003000, /**< X.3.X Mail System Status */
    SMTPCODES_ENHANCED_SUBJECT_NETWORK_ROUTING = 1004000, /**< X.4.X Network and Routing Status */
    SMTPCODES_ENHANCED_SUBJECT_MAIL_DELIVERY_PROTOCOL = 1005000, /**< X.5.X Mail Delivery Protocol Status */
    SMTPCODES_ENHANCED_SUBJECT_CONTENT = 1006000, /**< X.6.X Message Content or Media Status */
    SMTPCODES_ENHANCED_SUBJECT_SECURITY_POLICY = 1007000, /**< X.7.X Security or Policy Status */
    SMTPCODES_ENHANCED_CLASS_SUCCESS = 2000002, /**< 2.X.X Success */
    SMTPCODES_ENHANCED_CLASS_TEMPORARY_FAILURE = 2000004, /**< 4.X.X Persistent Transient Failure */
    SMTPCODES_ENHANCED_CLASS_PERMANENT_FAILURE = 2000005 /**< 5.X.X Permanent Failure */
};

/**
 * Every reply code and enhanced status code, for tables of your own:
 * X(KIND, name, NAME, number, key, text).
 * KIND is REPLY or ENHANCED, so that SMTPCODES_##KIND##_##NAME is the constant.
 */
#define SMTPCODES_ENTRIES(X) \
    X(REPLY, cannot_open_connection, CANNOT_OPEN_CONNECTION, 101, "101", "Cannot open connection") \
    X(REPLY, connection_refused, CONNECTION_REFUSED, 111, "111", "Connection refused") \
    X(REPLY, nonstandard_success, NONSTANDARD_SUCCESS, 200, "200", "OK") \
    X(REPLY, system_status, SYSTEM_STATUS, 211, "211", "System status, or system help reply") \
    X(REPLY, help_message, HELP_MESSAGE, 214, "214", "Help message") \
    X(REPLY, system_type, SYSTEM_TYPE, 215, "215", "System type") \
    X(REPLY, service_ready, SERVICE_READY, 220, "220", "{domain} Service ready") \
    X(REPLY, closing_channel, CLOSING_CHANNEL, 221, "221", "{domain} Service closing transmission channel") \
    X(REPLY, authentication_succeeded, AUTHENTICATION_SUCCEEDED, 235, "235", "Authentication succeeded") \
    X(REPLY, requested_action_okay, REQUESTED_ACTION_OKAY, 250, "250", "Requested mail action okay, completed") \
    X(REPLY, user_not_local_will_forward, USER_NOT_LOCAL_WILL_FORWARD, 251, "251", "User not local; will forward to {path}") \
    X(REPLY, cannot_verify_user, CANNOT_VERIFY_USER, 252, "252", "Cannot VRFY user, but will accept message and attempt delivery") \
    X(REPLY, pending_messages_started, PENDING_MESSAGES_STARTED, 253, "253", "OK, {number} pending messages for node {node} started") \
    X(REPLY, server_challenge, SERVER_CHALLENGE, 334, "334", "{challenge}") \
    X(REPLY, start_mail_input_misprint, START_MAIL_INPUT_MISPRINT, 345, "345", "Start mail input; end with <CRLF>.<CRLF>") \
    X(REPLY, start_mail_input, START_MAIL_INPUT, 354, "354", "Start mail input; end with <CRLF>.<CRLF>") \
    X(REPLY, transaction_offset, TRANSACTION_OFFSET, 355, "355", "{number} is the transaction offset") \
    X(REPLY, bad_recipient_address_syntax_softened, BAD_RECIPIENT_ADDRESS_SYNTAX_SOFTENED, 401, "401", "Bad recipient address syntax") \
    X(REPLY, sender_identity_not_authorized, SENDER_IDENTITY_NOT_AUTHORIZED, 403, "403", "You are not authorized to send from that email address") \
    X(REPLY, timeout_communication_problem, TIMEOUT_COMMUNICATION_PROBLEM, 420, "420", "Timeout communication problem encountered during transmission") \
    X(REPLY, service_not_available, SERVICE_NOT_AVAILABLE, 421, "421", "{domain} Service not available, closing transmission channel") \
    X(REPLY, mailbox_over_storage_limit, MAILBOX_OVER_STORAGE_LIMIT, 422, "422", "The recipient's mailbox is over its storage limit") \
    X(REPLY, connection_timed_out, CONNECTION_TIMED_OUT, 426, "426", "connection timed out") \
    X(REPLY, invalid_command_temporary, INVALID_COMMAND_TEMPORARY, 430, "430", "Invalid command") \
    X(REPLY, disk_full, DISK_FULL, 431, "431", "The recipient's mail server is experiencing a Disk Full condition") \
    X(REPLY, password_transition_needed, PASSWORD_TRANSITION_NEEDED, 432, "432", "A password transition is needed") \
    X(REPLY, unable_to_authenticate_at_present, UNABLE_TO_AUTHENTICATE_AT_PRESENT, 435, "435", "Unable to authenticate at present") \
    X(REPLY, server_not_responding, SERVER_NOT_RESPONDING, 441, "441", "The recipient's server is not responding") \
    X(REPLY, connection_dropped, CONNECTION_DROPPED, 442, "442", "The connection was dropped during transmission") \
    X(REPLY, maximum_hop_count_exceeded, MAXIMUM_HOP_COUNT_EXCEEDED, 446, "446", "The maximum hop count was exceeded for the message") \
    X(REPLY, message_timed_out, MESSAGE_TIMED_OUT, 447, "447", "Your outgoing message timed out") \
    X(REPLY, routing_error, ROUTING_ERROR, 449, "449", "Routing error") \
    X(REPLY, mailbox_temporarily_unavailable, MAILBOX_TEMPORARILY_UNAVAILABLE, 450, "450", "Requested mail action not taken: mailbox unavailable") \
    X(REPLY, local_error_in_processing, LOCAL_ERROR_IN_PROCESSING, 451, "451", "Requested action aborted: local error in processing") \
    X(REPLY, insufficient_system_storage, INSUFFICIENT_SYSTEM_STORAGE, 452, "452", "Requested action not taken: insufficient system storage") \
    X(REPLY, you_have_no_mail, YOU_HAVE_NO_MAIL, 453, "453", "You have no mail") \
    X(REPLY, temporary_authentication_failure, TEMPORARY_AUTHENTICATION_FAILURE, 454, "454", "Temporary authentication failure") \
    X(REPLY, unable_to_accommodate_parameters, UNABLE_TO_ACCOMMODATE_PARAMETERS, 455, "455", "Server unable to accommodate parameters") \
    X(REPLY, retry_over_ipv4, RETRY_OVER_IPV4, 456, "456", "please retry immediately the message over IPv4 because it fails SPF and DKIM") \
    X(REPLY, unable_to_queue_messages, UNABLE_TO_QUEUE_MESSAGES, 458, "458", "Unable to queue messages for node {node}") \
    X(REPLY, node_not_allowed, NODE_NOT_ALLOWED, 459, "459", "Node {node} not allowed: {text}") \
    X(REPLY, code_page_unavailable, CODE_PAGE_UNAVAILABLE, 465, "465", "Code Page unavailable on the recipient server") \
    X(REPLY, too_many_emails_sent, TOO_MANY_EMAILS_SENT, 470, "470", "you sent too many e-mails") \
    X(REPLY, local_error_at_sending_server, LOCAL_ERROR_AT_SENDING_SERVER, 471, "471", "Local error of the sending server, try again later") \
    X(REPLY, network_access_restricted, NETWORK_ACCESS_RESTRICTED, 475, "475", "access from your network is restricted, try later") \
    X(REPLY, no_mx_for_domain, NO_MX_FOR_DOMAIN, 498, "498", "No MX for {host}") \
    X(REPLY, command_unrecognized, COMMAND_UNRECOGNIZED, 500, "500", "Syntax error, command unrecognized") \
    X(REPLY, syntax_error_in_parameters, SYNTAX_ERROR_IN_PARAMETERS, 501, "501", "Syntax error in parameters or arguments") \
    X(REPLY, command_not_implemented, COMMAND_NOT_IMPLEMENTED, 502, "502", "Command not implemented") \
    X(REPLY, bad_sequence_of_commands, BAD_SEQUENCE_OF_COMMANDS, 503, "503", "Bad sequence of commands") \
    X(REPLY, parameter_not_implemented, PARAMETER_NOT_IMPLEMENTED, 504, "504", "Command parameter not implemented") \
    X(REPLY, account_suspended, ACCOUNT_SUSPENDED, 505, "505", "this account is suspended") \
    X(REPLY, bad_email_address, BAD_EMAIL_ADDRESS, 510, "510", "Bad email address") \
    X(REPLY, bad_recipient_address, BAD_RECIPIENT_ADDRESS, 511, "511", "Bad email address") \
    X(REPLY, host_unknown, HOST_UNKNOWN, 512, "512", "The host server for the recipient's domain name cannot be found (DNS error)") \
    X(REPLY, address_type_incorrect, ADDRESS_TYPE_INCORRECT, 513, "513", "Address type is incorrect") \
    X(REPLY, sender_address_problem, SENDER_ADDRESS_PROBLEM, 517, "517", "Domain does not exist: {host}.") \
    X(REPLY, wrong_qhlo_id, WRONG_QHLO_ID, 520, "520", "Please use the correct QHLO ID") \
    X(REPLY, host_does_not_accept_mail, HOST_DOES_NOT_ACCEPT_MAIL, 521, "521", "Host does not accept mail") \
    X(REPLY, mailbox_over_quota, MAILBOX_OVER_QUOTA, 522, "522", "Mailbox is full") \
    X(REPLY, encryption_needed, ENCRYPTION_NEEDED, 523, "523", "Encryption needed") \
    X(REPLY, encryption_required_for_mechanism_registry, ENCRYPTION_REQUIRED_FOR_MECHANISM_REGISTRY, 524, "524", "Encryption required for requested authentication mechanism") \
    X(REPLY, user_account_disabled, USER_ACCOUNT_DISABLED, 525, "525", "User Account Disabled") \
    X(REPLY, authentication_required, AUTHENTICATION_REQUIRED, 530, "530", "Authentication required") \
    X(REPLY, no_internationalised_mailbox_name, NO_INTERNATIONALISED_MAILBOX_NAME, 533, "533", "no support for internationalised mailbox name") \
    X(REPLY, authentication_mechanism_too_weak, AUTHENTICATION_MECHANISM_TOO_WEAK, 534, "534", "Authentication mechanism is too weak") \
    X(REPLY, authentication_credentials_invalid, AUTHENTICATION_CREDENTIALS_INVALID, 535, "535", "Authentication credentials invalid") \
    X(REPLY, encryption_required_for_mechanism, ENCRYPTION_REQUIRED_FOR_MECHANISM, 538, "538", "Encryption required for requested authentication mechanism") \
    X(REPLY, recipient_inactive_or_blocked, RECIPIENT_INACTIVE_OR_BLOCKED, 540, "540", "recipient address rejected: {text}") \
    X(REPLY, recipient_rejected, RECIPIENT_REJECTED, 541, "541", "Recipient address rejected: access denied") \
    X(REPLY, recipient_address_refused, RECIPIENT_ADDRESS_REFUSED, 542, "542", "{address} Rejected") \
    X(REPLY, mailbox_unavailable, MAILBOX_UNAVAILABLE, 550, "550", "Requested action not taken: mailbox unavailable") \
    X(REPLY, user_not_local, USER_NOT_LOCAL, 551, "551", "User not local; please try {path}") \
    X(REPLY, exceeded_storage_allocation, EXCEEDED_STORAGE_ALLOCATION, 552, "552", "Requested mail action aborted: exceeded storage allocation") \
    X(REPLY, mailbox_name_not_allowed, MAILBOX_NAME_NOT_ALLOWED, 553, "553", "Requested action not taken: mailbox name not allowed") \
    X(REPLY, transaction_failed, TRANSACTION_FAILED, 554, "554", "Transaction failed") \
    X(REPLY, mail_rcpt_parameters_not_recognized, MAIL_RCPT_PARAMETERS_NOT_RECOGNIZED, 555, "555", "MAIL FROM/RCPT TO parameters not recognized or not implemented") \
    X(REPLY, domain_does_not_accept_mail, DOMAIN_DOES_NOT_ACCEPT_MAIL, 556, "556", "Domain does not accept mail") \
    X(REPLY, address_query_refused, ADDRESS_QUERY_REFUSED, 557, "557", "Address query refused") \
    X(REPLY, delivery_not_authorized, DELIVERY_NOT_AUTHORIZED, 571, "571", "Delivery not authorized, message refused") \
    X(REPLY, undeliverable_no_such_user, UNDELIVERABLE_NO_SUCH_USER, 585, "585", "<{address}>: Recipient address rejected: undeliverable address: No such user here") \
    X(REPLY, host_blacklisted, HOST_BLACKLISTED, 591, "591", "your host {ip} is blacklisted") \
    X(ENHANCED, other_undefined_status, OTHER_UNDEFINED_STATUS, 0, "X.0.0", "Other undefined Status") \
    X(ENHANCED, other_address_status, OTHER_ADDRESS_STATUS, 1000, "X.1.0", "Other address status") \
    X(ENHANCED, bad_destination_mailbox_address, BAD_DESTINATION_MAILBOX_ADDRESS, 1001, "X.1.1", "Bad destination mailbox address") \
    X(ENHANCED, bad_destination_system_address, BAD_DESTINATION_SYSTEM_ADDRESS, 1002, "X.1.2", "Bad destination system address") \
    X(ENHANCED, bad_destination_mailbox_address_syntax, BAD_DESTINATION_MAILBOX_ADDRESS_SYNTAX, 1003, "X.1.3", "Bad destination mailbox address syntax") \
    X(ENHANCED, destination_mailbox_address_ambiguous, DESTINATION_MAILBOX_ADDRESS_AMBIGUOUS, 1004, "X.1.4", "Destination mailbox address ambiguous") \
    X(ENHANCED, destination_address_valid, DESTINATION_ADDRESS_VALID, 1005, "X.1.5", "Destination address valid") \
    X(ENHANCED, destination_mailbox_has_moved, DESTINATION_MAILBOX_HAS_MOVED, 1006, "X.1.6", "Destination mailbox has moved, No forwarding address") \
    X(ENHANCED, bad_sender_mailbox_address_syntax, BAD_SENDER_MAILBOX_ADDRESS_SYNTAX, 1007, "X.1.7", "Bad sender's mailbox address syntax") \
    X(ENHANCED, bad_sender_system_address, BAD_SENDER_SYSTEM_ADDRESS, 1008, "X.1.8", "Bad sender's system address") \
    X(ENHANCED, message_relayed_to_non_compliant_mailer, MESSAGE_RELAYED_TO_NON_COMPLIANT_MAILER, 1009, "X.1.9", "Message relayed to non-compliant mailer") \
    X(ENHANCED, recipient_address_has_null_mx, RECIPIENT_ADDRESS_HAS_NULL_MX, 1010, "X.1.10", "Recipient address has null MX") \
    X(ENHANCED, other_mailbox_status, OTHER_MAILBOX_STATUS, 2000, "X.2.0", "Other or undefined mailbox status") \
    X(ENHANCED, mailbox_disabled, MAILBOX_DISABLED, 2001, "X.2.1", "Mailbox disabled, not accepting messages") \
    X(ENHANCED, mailbox_full, MAILBOX_FULL, 2002, "X.2.2", "Mailbox full") \
    X(ENHANCED, message_length_exceeds_administrative_limit, MESSAGE_LENGTH_EXCEEDS_ADMINISTRATIVE_LIMIT, 2003, "X.2.3", "Message length exceeds administrative limit") \
    X(ENHANCED, mailing_list_expansion_problem, MAILING_LIST_EXPANSION_PROBLEM, 2004, "X.2.4", "Mailing list expansion problem") \
    X(ENHANCED, other_mail_system_status, OTHER_MAIL_SYSTEM_STATUS, 3000, "X.3.0", "Other or undefined mail system status") \
    X(ENHANCED, mail_system_full, MAIL_SYSTEM_FULL, 3001, "X.3.1", "Mail system full") \
    X(ENHANCED, system_not_accepting_network_messages, SYSTEM_NOT_ACCEPTING_NETWORK_MESSAGES, 3002, "X.3.2", "System not accepting network messages") \
    X(ENHANCED, system_not_capable_of_selected_features, SYSTEM_NOT_CAPABLE_OF_SELECTED_FEATURES, 3003, "X.3.3", "System not capable of selected features") \
    X(ENHANCED, message_too_big_for_system, MESSAGE_TOO_BIG_FOR_SYSTEM, 3004, "X.3.4", "Message too big for system") \
    X(ENHANCED, system_incorrectly_configured, SYSTEM_INCORRECTLY_CONFIGURED, 3005, "X.3.5", "System incorrectly configured") \
    X(ENHANCED, requested_priority_was_changed, REQUESTED_PRIORITY_WAS_CHANGED, 3006, "X.3.6", "Requested priority was changed") \
    X(ENHANCED, other_network_or_routing_status, OTHER_NETWORK_OR_ROUTING_STATUS, 4000, "X.4.0", "Other or undefined network or routing status") \
    X(ENHANCED, no_answer_from_host, NO_ANSWER_FROM_HOST, 4001, "X.4.1", "No answer from host") \
    X(ENHANCED, bad_connection, BAD_CONNECTION, 4002, "X.4.2", "Bad connection") \
    X(ENHANCED, directory_server_failure, DIRECTORY_SERVER_FAILURE, 4003, "X.4.3", "Directory server failure") \
    X(ENHANCED, unable_to_route, UNABLE_TO_ROUTE, 4004, "X.4.4", "Unable to route") \
    X(ENHANCED, mail_system_congestion, MAIL_SYSTEM_CONGESTION, 4005, "X.4.5", "Mail system congestion") \
    X(ENHANCED, routing_loop_detected, ROUTING_LOOP_DETECTED, 4006, "X.4.6", "Routing loop detected") \
    X(ENHANCED, delivery_time_expired, DELIVERY_TIME_EXPIRED, 4007, "X.4.7", "Delivery time expired") \
    X(ENHANCED, other_protocol_status, OTHER_PROTOCOL_STATUS, 5000, "X.5.0", "Other or undefined protocol status") \
    X(ENHANCED, invalid_command, INVALID_COMMAND, 5001, "X.5.1", "Invalid command") \
    X(ENHANCED, syntax_error, SYNTAX_ERROR, 5002, "X.5.2", "Syntax error") \
    X(ENHANCED, too_many_recipients, TOO_MANY_RECIPIENTS, 5003, "X.5.3", "Too many recipients") \
    X(ENHANCED, invalid_command_arguments, INVALID_COMMAND_ARGUMENTS, 5004, "X.5.4", "Invalid command arguments") \
    X(ENHANCED, wrong_protocol_version, WRONG_PROTOCOL_VERSION, 5005, "X.5.5", "Wrong protocol version") \
    X(ENHANCED, authentication_exchange_line_too_long, AUTHENTICATION_EXCHANGE_LINE_TOO_LONG, 5006, "X.5.6", "Authentication Exchange line is too long") \
    X(ENHANCED, other_media_error, OTHER_MEDIA_ERROR, 6000, "X.6.0", "Other or undefined media error") \
    X(ENHANCED, media_not_supported, MEDIA_NOT_SUPPORTED, 6001, "X.6.1", "Media not supported") \
    X(ENHANCED, conversion_required_and_prohibited, CONVERSION_REQUIRED_AND_PROHIBITED, 6002, "X.6.2", "Conversion required and prohibited") \
    X(ENHANCED, conversion_required_but_not_supported, CONVERSION_REQUIRED_BUT_NOT_SUPPORTED, 6003, "X.6.3", "Conversion required but not supported") \
    X(ENHANCED, conversion_with_loss_performed, CONVERSION_WITH_LOSS_PERFORMED, 6004, "X.6.4", "Conversion with loss performed") \
    X(ENHANCED, conversion_failed, CONVERSION_FAILED, 6005, "X.6.5", "Conversion Failed") \
    X(ENHANCED, message_content_not_available, MESSAGE_CONTENT_NOT_AVAILABLE, 6006, "X.6.6", "Message content not available") \
    X(ENHANCED, non_ascii_addresses_not_permitted, NON_ASCII_ADDRESSES_NOT_PERMITTED, 6007, "X.6.7", "Non-ASCII addresses not permitted for that sender/recipient") \
    X(ENHANCED, utf8_reply_required, UTF8_REPLY_REQUIRED, 6008, "X.6.8", "UTF-8 string reply is required, but not permitted by the SMTP client") \
    X(ENHANCED, utf8_header_message_cannot_be_transferred, UTF8_HEADER_MESSAGE_CANNOT_BE_TRANSFERRED, 6009, "X.6.9", "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected") \
    X(ENHANCED, utf8_reply_required_duplicate, UTF8_REPLY_REQUIRED_DUPLICATE, 6010, "X.6.10", "UTF-8 string reply is required, but not permitted by the SMTP client") \
    X(ENHANCED, other_security_status, OTHER_SECURITY_STATUS, 7000, "X.7.0", "Other or undefined security status") \
    X(ENHANCED, delivery_not_authorized, DELIVERY_NOT_AUTHORIZED, 7001, "X.7.1", "Delivery not authorized, message refused") \
    X(ENHANCED, mailing_list_expansion_prohibited, MAILING_LIST_EXPANSION_PROHIBITED, 7002, "X.7.2", "Mailing list expansion prohibited") \
    X(ENHANCED, security_conversion_required_but_not_possible, SECURITY_CONVERSION_REQUIRED_BUT_NOT_POSSIBLE, 7003, "X.7.3", "Security conversion required but not possible") \
    X(ENHANCED, security_features_not_supported, SECURITY_FEATURES_NOT_SUPPORTED, 7004, "X.7.4", "Security features not supported") \
    X(ENHANCED, cryptographic_failure, CRYPTOGRAPHIC_FAILURE, 7005, "X.7.5", "Cryptographic failure") \
    X(ENHANCED, cryptographic_algorithm_not_supported, CRYPTOGRAPHIC_ALGORITHM_NOT_SUPPORTED, 7006, "X.7.6", "Cryptographic algorithm not supported") \
    X(ENHANCED, message_integrity_failure, MESSAGE_INTEGRITY_FAILURE, 7007, "X.7.7", "Message integrity failure") \
    X(ENHANCED, authentication_credentials_invalid, AUTHENTICATION_CREDENTIALS_INVALID, 7008, "X.7.8", "Authentication credentials invalid") \
    X(ENHANCED, authentication_mechanism_too_weak, AUTHENTICATION_MECHANISM_TOO_WEAK, 7009, "X.7.9", "Authentication mechanism is too weak") \
    X(ENHANCED, encryption_needed, ENCRYPTION_NEEDED, 7010, "X.7.10", "Encryption Needed") \
    X(ENHANCED, encryption_required_for_mechanism, ENCRYPTION_REQUIRED_FOR_MECHANISM, 7011, "X.7.11", "Encryption required for requested authentication mechanism") \
    X(ENHANCED, password_transition_needed, PASSWORD_TRANSITION_NEEDED, 7012, "X.7.12", "A password transition is needed") \
    X(ENHANCED, user_account_disabled, USER_ACCOUNT_DISABLED, 7013, "X.7.13", "User Account Disabled") \
    X(ENHANCED, trust_relationship_required, TRUST_RELATIONSHIP_REQUIRED, 7014, "X.7.14", "Trust relationship required") \
    X(ENHANCED, priority_level_too_low, PRIORITY_LEVEL_TOO_LOW, 7015, "X.7.15", "Priority Level is too low") \
    X(ENHANCED, message_too_big_for_priority, MESSAGE_TOO_BIG_FOR_PRIORITY, 7016, "X.7.16", "Message is too big for the specified priority") \
    X(ENHANCED, mailbox_owner_has_changed, MAILBOX_OWNER_HAS_CHANGED, 7017, "X.7.17", "Mailbox owner has changed") \
    X(ENHANCED, domain_owner_has_changed, DOMAIN_OWNER_HAS_CHANGED, 7018, "X.7.18", "Domain owner has changed") \
    X(ENHANCED, rrvs_test_cannot_be_completed, RRVS_TEST_CANNOT_BE_COMPLETED, 7019, "X.7.19", "RRVS test cannot be completed") \
    X(ENHANCED, no_passing_dkim_signature, NO_PASSING_DKIM_SIGNATURE, 7020, "X.7.20", "No passing DKIM signature found") \
    X(ENHANCED, no_acceptable_dkim_signature, NO_ACCEPTABLE_DKIM_SIGNATURE, 7021, "X.7.21", "No acceptable DKIM signature found") \
    X(ENHANCED, no_author_matched_dkim_signature, NO_AUTHOR_MATCHED_DKIM_SIGNATURE, 7022, "X.7.22", "No valid author-matched DKIM signature found") \
    X(ENHANCED, spf_validation_failed, SPF_VALIDATION_FAILED, 7023, "X.7.23", "SPF validation failed") \
    X(ENHANCED, spf_validation_error, SPF_VALIDATION_ERROR, 7024, "X.7.24", "SPF validation error") \
    X(ENHANCED, reverse_dns_validation_failed, REVERSE_DNS_VALIDATION_FAILED, 7025, "X.7.25", "Reverse DNS validation failed") \
    X(ENHANCED, multiple_authentication_checks_failed, MULTIPLE_AUTHENTICATION_CHECKS_FAILED, 7026, "X.7.26", "Multiple authentication checks failed") \
    X(ENHANCED, sender_address_has_null_mx, SENDER_ADDRESS_HAS_NULL_MX, 7027, "X.7.27", "Sender address has null MX") \
    X(ENHANCED, mail_flood_detected, MAIL_FLOOD_DETECTED, 7028, "X.7.28", "Mail flood detected") \
    X(ENHANCED, arc_validation_failure, ARC_VALIDATION_FAILURE, 7029, "X.7.29", "ARC validation failure") \
    X(ENHANCED, requiretls_support_required, REQUIRETLS_SUPPORT_REQUIRED, 7030, "X.7.30", "REQUIRETLS support required") \
    X(ENHANCED, subject_other, SUBJECT_OTHER, 1000000, "X.0.X", "Other or Undefined Status") \
    X(ENHANCED, subject_addressing, SUBJECT_ADDRESSING, 1001000, "X.1.X", "Addressing Status") \
    X(ENHANCED, subject_mailbox, SUBJECT_MAILBOX, 1002000, "X.2.X", "Mailbox Status") \
    X(ENHANCED, subject_mail_system, SUBJECT_MAIL_SYSTEM, 1003000, "X.3.X", "Mail System Status") \
    X(ENHANCED, subject_network_routing, SUBJECT_NETWORK_ROUTING, 1004000, "X.4.X", "Network and Routing Status") \
    X(ENHANCED, subject_mail_delivery_protocol, SUBJECT_MAIL_DELIVERY_PROTOCOL, 1005000, "X.5.X", "Mail Delivery Protocol Status") \
    X(ENHANCED, subject_content, SUBJECT_CONTENT, 1006000, "X.6.X", "Message Content or Media Status") \
    X(ENHANCED, subject_security_policy, SUBJECT_SECURITY_POLICY, 1007000, "X.7.X", "Security or Policy Status") \
    X(ENHANCED, class_success, CLASS_SUCCESS, 2000002, "2.X.X", "Success") \
    X(ENHANCED, class_temporary_failure, CLASS_TEMPORARY_FAILURE, 2000004, "4.X.X", "Persistent Transient Failure") \
    X(ENHANCED, class_permanent_failure, CLASS_PERMANENT_FAILURE, 2000005, "5.X.X", "Permanent Failure")

/** The catalogue, for the functions of <smtpcodes/smtpcodes.h>; smtpcodes_builtin() gives it too. */
extern const struct smtpcodes_catalog smtpcodes_catalogue;

#ifdef __cplusplus
}
#endif

#endif
