/** All commands that the sidebar registers: those of the palette, and those that lessons lead to. */
export const ownCommands: readonly string[] = [
  'drydock.engine.switch',
  'drydock.inspect.toggleValues',
  'drydock.open.layers',
  'drydock.open.logs',
  ...['pull', 'prune', 'run', 'layers', 'tag', 'push', 'inspect', 'remove'].map((deed) => `drydock.images.${deed}`),
  ...['create', 'prune', 'inspect', 'remove'].map((deed) => `drydock.volumes.${deed}`),
  ...['create', 'prune', 'inspect', 'remove', 'connect', 'disconnect'].map((deed) => `drydock.networks.${deed}`),
]
