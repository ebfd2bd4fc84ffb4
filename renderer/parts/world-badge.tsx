import type { World } from '../../shared/contract.ts';
import { worldHost } from '../credential-name.ts';
import { useWords } from '../language.ts';

/** Google, or the emulator with its port: said with every credential, since worlds are never mixed. */
export function WorldBadge({ world }: { readonly world: World }) {
  const { t } = useWords();
  return (
    <span className="world" data-world={world.kind}>
      {world.kind === 'google' ? t('frame.google') : t('frame.emulatorAt', { host: worldHost(world) })}
    </span>
  );
}
