import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

/** 21 days. */
const URL_LIFETIME_SECONDS_MAX = 1_814_400

export const HostedLinkOptions = Type.Object(
  {
    delivery_method: Type.Optional(
      OneOf(['sms', 'email'], {
        description:
          'How the address would reach the person. Nothing is sent by this server: pass `hosted_link_url` on yourself. Without effect in the sandbox.',
      }),
    ),
    completion_redirect_uri: Type.Optional(
      Type.String({ description: 'Where the page goes when the person is done or leaves. Any scheme of an app.' }),
    ),
    url_lifetime_seconds: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: URL_LIFETIME_SECONDS_MAX,
        description: 'How long the address and the link token live, up to 21 days. Default 30 minutes.',
      }),
    ),
    is_mobile_app: Type.Optional(
      Type.Boolean({ default: false, description: 'Whether an app opens the page in a browser tab of its own.' }),
    ),
  },
  {
    title: 'LinkTokenCreateHostedLink',
    description: 'Asks for a page of ours that runs Link, even when it is empty.',
  },
)

export const UpdateOptions = Type.Object(
  {
    account_selection_enabled: Type.Optional(
      Type.Boolean({ default: false, description: 'Lets the person choose anew which accounts are shared.' }),
    ),
    reauthorization_enabled: Type.Optional(Type.Boolean({ description: 'Without effect.' })),
    user: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Opens Link for an Item of the user, instead of one that access_token names.',
      }),
    ),
    item_ids: Type.Optional(
      Nullable(Type.Array(Type.String()), {
        description:
          'Items of the user to repair; those that need a login unless given. Link opens for the newest of them.',
      }),
    ),
  },
  { title: 'LinkTokenCreateRequestUpdate', description: 'Options of update mode.' },
)

export const InstitutionData = Type.Object(
  {
    routing_number: Type.Optional(
      Type.String({ description: 'Nine digits: the bank of this routing number is listed first.' }),
    ),
    institution_id: Type.Optional(
      Type.String({
        description:
          'The bank that is listed first, whatever the routing number says. Where the session does not show it, the routing number counts.',
      }),
    ),
  },
  { title: 'LinkTokenCreateInstitutionData', description: 'Which institution to put first.' },
)

export const CardSwitchOptions = Type.Object(
  { card_bin: Type.String({ description: 'First six to eight digits of the card to switch.' }) },
  { title: 'LinkTokenCreateCardSwitch', description: 'Options of the card switch.' },
)

export const EuConfig = Type.Object(
  { headless: Type.Optional(Type.Boolean({ description: 'Whether the flow runs without panes of Link.' })) },
  { title: 'LinkTokenEUConfig', description: 'Options for Europe.' },
)
