/** Scenarios of the suite that hold for any server, each with what it asks. All of them must pass. */
export const APPLY = {
  'server-initialize': 'the greeting',
  ping: 'an answer to ping',
  'tools-list': 'tools with names, descriptions and schemas',
  'resources-list': 'resources with addresses and names',
  'prompts-list': 'prompts with names',
  'dns-rebinding-protection': 'foreign hosts are refused, the own one is answered',
} as const

const ITS_OWN = 'asks for a tool, a prompt or a resource that only the reference server of the suite has'
const STATELESS = 'asks for a session: each request to this server stands alone'

/** Scenarios that do not hold for this server, and why. */
export const DO_NOT_APPLY = {
  'completion-complete': `${ITS_OWN}; completion is tested with the official client`,
  'tools-call-simple-text': ITS_OWN,
  'tools-call-image': ITS_OWN,
  'tools-call-audio': ITS_OWN,
  'tools-call-embedded-resource': ITS_OWN,
  'tools-call-mixed-content': ITS_OWN,
  'tools-call-with-logging': ITS_OWN,
  'tools-call-error': ITS_OWN,
  'tools-call-with-progress': ITS_OWN,
  'tools-call-sampling': ITS_OWN,
  'tools-call-elicitation': ITS_OWN,
  'json-schema-2020-12': ITS_OWN,
  'elicitation-sep1034-defaults': ITS_OWN,
  'elicitation-sep1330-enums': ITS_OWN,
  'resources-read-text': ITS_OWN,
  'resources-read-binary': ITS_OWN,
  'resources-templates-read': ITS_OWN,
  'prompts-get-simple': ITS_OWN,
  'prompts-get-with-args': ITS_OWN,
  'prompts-get-embedded-resource': ITS_OWN,
  'prompts-get-with-image': ITS_OWN,
  'server-sse-polling': STATELESS,
  'server-sse-multiple-streams': STATELESS,
  'logging-set-level': 'asks for levels of a log, which this server does not announce',
  'resources-subscribe': 'asks for news of a resource, which this server does not announce: an edition never changes',
  'resources-unsubscribe': 'asks for news of a resource, which this server does not announce: an edition never changes',
} as const
