import { EventEmitter } from 'node:events';
import type { NativeTheme as ElectronNativeTheme } from 'electron';

type Source = ElectronNativeTheme['themeSource'];

export class NativeTheme
  extends EventEmitter
  implements Pick<ElectronNativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  #source: Source = 'system';

  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    this.#source = source;
    this.emit('updated');
  }
  /** The system of the stand-in is a light one. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();
