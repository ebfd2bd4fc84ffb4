import type { Messages } from '../en.ts';

export const scopes: Messages['scopes'] = {
  doubts: 'スコープの疑わしい点',
  use: '{{scope}} を使う',
  notInCatalogue: '一覧にありません',
  browse: 'スコープを探す…',
  catalogue: 'スコープ',
  search: '名前、語句、API メソッド(events.list)',
  choose: 'スコープを選ぶと、できることと使える API メソッドを表示します。Enter で追加します。',
  chosen: '選択済み',
  detail: 'このスコープについて',
  add: '追加',
  remove: '外す',
  restricted: '制限付きスコープ: 外部向けのアプリは Google のセキュリティ評価が必要',
  narrower: 'より狭いスコープ',
  methods_other: 'API メソッド {{count}} 件',
};
