import type { Language } from '../language.ts';
import type { Breadth, Confinement } from '../scope-reach.ts';

/** Why a scope is over-broad. */
export const breadthWords: Readonly<Record<Language, Readonly<Record<Breadth, string>>>> = {
  en: {
    all_cloud: 'Over-broad: everything in Google Cloud',
    all_mail: 'Over-broad: the whole mailbox',
    all_files: 'Over-broad: every file in Drive',
    administration: 'Changes the organization: for administrators’ tools only',
  },
  ja: {
    all_cloud: '広すぎます: Google Cloud のすべて',
    all_mail: '広すぎます: メールボックスのすべて',
    all_files: '広すぎます: ドライブのすべてのファイル',
    administration: '組織を変更できます: 管理者用のツール専用',
  },
};

/** What a scope is confined to. */
export const confinementWords: Readonly<Record<Language, Readonly<Record<Confinement, string>>>> = {
  en: {
    app: 'Only for what this app made or was given',
    add_on: 'Only inside an add-on, for the open message',
    chat_app: 'Acts as a Chat app, not as the person',
    chat_admin: 'Only with an administrator’s own right',
    owned: 'Only for calendars the person owns',
    public: 'Only for public calendars',
    self: 'Only for the person’s own data, or fields of people',
    kind: 'Only for one kind of data',
    form: 'Only for the form that a script belongs to',
  },
  ja: {
    app: 'このアプリが作成した、または渡されたものだけ',
    add_on: 'アドオン内で開いているメールだけ',
    chat_app: '本人としてではなく Chat アプリとして動作',
    chat_admin: '管理者自身の権限がある場合だけ',
    owned: '本人が所有するカレンダーだけ',
    public: '一般公開のカレンダーだけ',
    self: '本人のデータ、またはユーザーの一部の項目だけ',
    kind: '一部の種類のデータだけ',
    form: 'スクリプトが属するフォームだけ',
  },
};
