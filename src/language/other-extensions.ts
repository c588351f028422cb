/** An extension that explains Dockerfiles, too. */
export interface OtherExtension {
  readonly id: string
  readonly name: string
}

/** The extensions beside which hovers and findings would show twice. */
const known: readonly OtherExtension[] = [
  { id: 'ms-azuretools.vscode-containers', name: 'Container Tools' },
  { id: 'ms-azuretools.vscode-docker', name: 'Docker' },
  { id: 'docker.docker', name: 'Docker DX' },
]

/** Those of them that are installed and not told of yet. */
export function untoldAmong(isInstalled: (id: string) => boolean, told: readonly string[]): readonly OtherExtension[] {
  const found = known.filter(({ id }) => isInstalled(id) && !told.includes(id))
  // The old one of Microsoft's is a pack that brings the new one along.
  return found.filter(({ id }) => id !== 'ms-azuretools.vscode-docker' || found.length === 1)
}
