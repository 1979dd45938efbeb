// Every address of the desk, so that no page writes one by hand.

export const paths = {
  today: '/',
  register: '/register',
  petitions: '/petitions',
  asKnown: '/as-known',
  returns: '/returns',
  petition: '/petitions/$id',
  amend: '/petitions/$id/amend',
  certificate: '/petitions/$id/clocks/$number',
  law: '/law',
  suggestions: '/suggestions',
  suggestion: '/suggestions/$id',
  templates: '/templates',
  template: '/templates/$kind',
  numbers: '/numbers',
  charts: '/charts',
  search: '/search',
  organisation: '/organisation',
  import: '/import',
  account: '/account',
  setup: '/setup',
} as const;
