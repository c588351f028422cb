import { existsSync } from 'node:fs'

/** The systems that a lesson can speak to one by one, as `[!SYSTEM windows]`. */
export const systems = ['windows', 'macos', 'linux', 'chromebook', 'codespaces'] as const
export type System = (typeof systems)[number]

/** The system that the learner sits at, as far as it shows from here. */
export function systemHere(): System {
  return systemOf(process.platform, process.env, existsSync)
}

/** @param exists whether there is a file of that path */
export function systemOf(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean,
): System {
  if (platform === 'win32') return 'windows'
  if (platform === 'darwin') return 'macos'
  // The Linux inside of WSL belongs to a Windows machine, and Docker is installed there.
  if (environment['WSL_DISTRO_NAME'] !== undefined) return 'windows'
  if (environment['CODESPACES'] === 'true') return 'codespaces'
  // ChromeOS mounts its own tools into its Linux.
  return exists('/opt/google/cros-containers') ? 'chromebook' : 'linux'
}
