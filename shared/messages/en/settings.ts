/** The Settings screen. */
export const settings = {
  appearance: 'Appearance',
  language: 'Language',
  languages: { system: 'As the system ({{language}})', en: 'English', ja: '日本語' },
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  density: 'Row height',
  densities: { compact: 'Compact', standard: 'Standard', comfortable: 'Comfortable' },
  credentials: 'Credentials',
  remember: 'Remember opened credentials',
  rememberMeans: 'Kept on this computer, encrypted by the system’s key store.',
  cannotRemember:
    'This system has no key store that Grantscope can use, so nothing is kept: credentials are gone when the window closes.',
  about: 'About',
  version: 'Version',
  platform: 'System',
  platforms: { darwin: 'macOS', linux: 'Linux', win32: 'Windows' },
  promise: 'Nothing leaves this computer except to Google’s hosts, or to the emulator. No telemetry.',
} as const;
