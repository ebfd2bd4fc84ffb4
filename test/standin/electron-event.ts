/** The first argument of Electron's events. */
export interface ElectronEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export function electronEvent<Details extends object = object>(details?: Details): ElectronEvent & Details {
  let defaultPrevented = false;
  return Object.create(
    {
      get defaultPrevented() {
        return defaultPrevented;
      },
      preventDefault() {
        defaultPrevented = true;
      },
    },
    Object.getOwnPropertyDescriptors(details ?? {}),
  ) as ElectronEvent & Details;
}
