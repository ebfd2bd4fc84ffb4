import { calendarRoleWords } from '../calendar-roles.ts';
import type { Messages } from '../en.ts';

export const sharing: Messages['sharing'] = {
  sides: 'カレンダーの情報',
  entry: '項目',
  sharing: '共有',
  none: 'ルールはありません。ほかにアクセスできる人はいません。',
  rules: 'アクセスできる相手',
  count_other: 'ルール {{count, number}} 件',
  reach: {
    public: '一般公開',
    outside: '{{domain}} の外部',
    inside: '{{domain}} の内部',
    nobody: 'アクセス不可',
  },
  reachCount: {
    public: '一般公開 {{count, number}} 件',
    outside: '{{domain}} の外部 {{count, number}} 件',
  },
  insideOnly: '{{domain}} の外部には共有されていません。',
  outsideHint: '組織のほかのドメインは確認していないため、外部として数えます。',
  everybody: 'すべての人',
  domain: '{{domain}} の全員',
  group: 'グループ {{group}}',
  roles: calendarRoleWords.ja,
  actAs: '{{user}} を対象ユーザーにする',
  isSubject: '現在の対象ユーザー',
  showAll: '{{count, number}} 件すべてを表示',
  copyText: 'テキストでコピー',
  copyCsv: 'CSV でコピー',
  copyWhat: '共有の一覧',
  columns: { who: '相手', type: '種類', role: '権限', reach: '範囲' },
  raw: '元の JSON',
};
