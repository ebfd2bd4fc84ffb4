import type { World } from '../../shared/contract/credentials.ts';
import { worldHost } from '../credential-name.ts';
import { useWords } from '../language.ts';

/** Google, or the emulator with its port: said with every credential, since worlds are never mixed. */
export function WorldBadge({ world, short = false }: { readonly world: World; readonly short?: boolean }) {
  const { t } = useWords();
  return (
    <span className="world" data-world={world.kind} title={world.origin}>
      {world.kind === 'google' && t('frame.google')}
      {world.kind === 'emulator' &&
        (short ? t('frame.screens.emulator') : t('frame.emulatorAt', { host: worldHost(world) }))}
    </span>
  );
}
