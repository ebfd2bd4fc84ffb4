/** Scopes, wherever they are chosen. */
export const scopes = {
  doubts: 'What is doubtful about these scopes',
  use: 'Use {{scope}}',
  notInCatalogue: 'Not in the catalogue',
  browse: 'Browse scopes…',
  catalogue: 'Scopes',
  search: 'Name, words, or an API method (events.list)',
  choose: 'Choose a scope to see what it allows and which API methods it opens. Enter adds it.',
  chosen: 'Chosen',
  detail: 'About this scope',
  add: 'Add',
  remove: 'Remove',
  restricted: 'Restricted: an external app needs a security assessment by Google',
  narrower: 'Narrower',
  methods_one: '{{count}} API method',
  methods_other: '{{count}} API methods',
} as const;
