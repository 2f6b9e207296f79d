import { entriesOf } from './entry.ts'

/** Signal and its rulesets. */
export const signalErrors = entriesOf('SIGNAL_ERROR', {
  ADDENDUM_NOT_SIGNED: {
    status: 403,
    error_message: 'this client has not signed the Signal addendum',
    display_message: null,
    fires_when:
      'A team that has only Balance reports a decision or a return, or sends user or device data to /signal/evaluate.',
  },
  NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS: {
    status: 403,
    error_message: 'this client cannot use rulesets with scores: use a ruleset that looks only at the balance',
    display_message: null,
    fires_when: 'A team without Signal scores names a ruleset that needs them.',
  },
  CLIENT_TRANSACTION_ID_ALREADY_IN_USE: {
    status: 400,
    error_message: 'another transaction already has this client_transaction_id',
    display_message: null,
    fires_when: '/signal/evaluate gets a client_transaction_id that was evaluated before.',
  },
  INVALID_CONFIGURATION_STATE: {
    status: 400,
    error_message: 'no ruleset can be chosen for this request: give ruleset_key',
    display_message: null,
    fires_when: 'No ruleset is named by a team without scores that has switched the default ruleset off.',
  },
  RULESET_NOT_FOUND: {
    status: 400,
    error_message: 'this ruleset does not exist: create it in the dashboard',
    display_message: null,
    fires_when: 'The ruleset key is unknown or of another environment, or there is no default ruleset.',
  },
  SIGNAL_TRANSACTION_NOT_INITIATED: {
    status: 400,
    error_message: 'a return cannot be reported for a transaction that was not initiated',
    display_message: null,
    fires_when:
      'The decision reported for the transaction has initiated false, or the ruleset said REROUTE and no decision with initiated true followed.',
  },
})
