import type { Messages } from '../en.ts';

export const settings: Messages['settings'] = {
  appearance: '表示',
  language: '言語',
  languages: { system: 'システムに合わせる({{language}})', en: 'English', ja: '日本語' },
  theme: 'テーマ',
  themes: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  density: '行の高さ',
  densities: { compact: '狭い', standard: '標準', comfortable: '広い' },
  credentials: '認証情報',
  remember: '開いた認証情報を記憶する',
  rememberMeans: 'システムのキーストアで暗号化し、このコンピューターに保存します。',
  cannotRemember:
    'このシステムには Grantscope が使えるキーストアがないため、何も保存しません。ウィンドウを閉じると認証情報は消えます。',
  about: 'このプログラムについて',
  version: 'バージョン',
  platform: 'システム',
  platforms: { darwin: 'macOS', linux: 'Linux', win32: 'Windows' },
  promise: 'Google のホスト(またはエミュレータ)以外には何も送信しません。利用状況の収集もありません。',
};
