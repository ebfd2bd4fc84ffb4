import type { EventVerdictCode } from '../event-copies.ts';
import type { Language } from '../language.ts';

interface VerdictWords {
  readonly title: string;
  /** What it was concluded from, and what that means. */
  readonly because: string;
  /** What to do, or what could not be decided. */
  readonly next?: string;
}

/** Why somebody sees an event otherwise than somebody else: filled with the verdict’s evidence. */
export const eventVerdicts: Readonly<Record<EventVerdictCode, Readonly<Record<Language, VerdictWords>>>> = {
  same: {
    en: { title: 'The same', because: 'What {{subject}} has does not differ in anything that all share.' },
    ja: { title: '同じ内容', because: '{{subject}} の予定は、全員に共通の内容では違いがありません。' },
  },
  differs: {
    en: {
      title: 'There, but not the same',
      because: '{{subject}} has the event with other contents; the lines that differ are marked.',
      next: 'A copy lags behind when its calendar is of another provider, or when somebody edited a copy of their own.',
    },
    ja: {
      title: 'あるが、内容が違う',
      because: '{{subject}} の予定は内容が違います。違う行に印を付けています。',
      next: '別のサービスのカレンダーや、本人が自分の側だけを編集した場合に、内容がずれます。',
    },
  },
  event_cancelled: {
    en: {
      title: 'The event itself is canceled',
      because: 'It was canceled where it was looked at (status “cancelled”), so nobody is shown it.',
    },
    ja: {
      title: '予定そのものがキャンセル済み',
      because: '比較の元の予定の状態が「cancelled」です。誰にも表示されません。',
    },
  },
  reference_hidden: {
    en: {
      title: 'There; what else it says could not be compared',
      because:
        'Where the event was looked at, Google tells only when it is. {{subject}} has a copy, and only the times could be compared.',
      next: 'Compare from the calendar of somebody who sees the details.',
    },
    ja: {
      title: '予定はあるが、内容は比較できない',
      because:
        '比較の元の予定は、日時だけが公開されています。{{subject}} にも予定がありますが、比較できたのは日時だけです。',
      next: '詳細が見える人のカレンダーの予定を元にして比較してください。',
    },
  },
  not_invited: {
    en: {
      title: 'Not invited',
      because:
        '{{subject}} is not among the {{guests}} guests, and their calendar holds no copy. The organizer is {{organizer|not told}}.',
      next: 'The organizer can add the address to the guests.',
    },
    ja: {
      title: '招待されていない',
      because:
        '{{subject}} は {{guests}} 人のゲストに含まれず、本人のカレンダーにもありません。主催者は {{organizer|不明}} です。',
      next: '主催者がゲストに追加できます。',
    },
  },
  not_in_told_guests: {
    en: {
      title: 'Not among the guests that are told',
      because:
        'The calendar of {{subject}} holds no copy. Of the guests Google tells {{guests}}, and leaves others out or hides them, so whether they were invited is not known.',
      next: 'Compare with the organizer’s copy ({{organizer|not told}}): it has all guests.',
    },
    ja: {
      title: '示されたゲストには含まれない',
      because:
        '{{subject}} のカレンダーに予定はありません。Google が示すゲストは {{guests}} 人だけで、ほかは省略または非公開のため、招待されたかどうかは分かりません。',
      next: '主催者の予定({{organizer|不明}})と比べてください。すべてのゲストが載っています。',
    },
  },
  copy_deleted: {
    en: {
      title: 'Removed from their calendar',
      because:
        'The copy of {{subject}} has the status “cancelled”: it was deleted there, and the event stands elsewhere.',
      next: 'They can restore it: Google Calendar > Settings menu > Trash, within 30 days. Who removed it is in the Calendar audit log of the Admin console.',
    },
    ja: {
      title: '本人のカレンダーから削除済み',
      because:
        '{{subject}} の予定は状態が「cancelled」です。本人の側で削除され、ほかの人のカレンダーには残っています。',
      next: '30 日以内なら、Google カレンダーの設定メニュー > [ゴミ箱] から復元できます。誰が削除したかは、管理コンソールの「カレンダー」の監査ログに残ります。',
    },
  },
  copy_missing: {
    en: {
      title: 'Invited, but their calendar has no copy',
      because:
        '{{subject}} is a guest ({{response|answer not told}}), and Google returns no copy, deleted ones included.',
      next: 'It was removed for good, or never added: their setting “Add invitations to my calendar” may say only after an answer. The API does not tell that setting.',
    },
    ja: {
      title: '招待されているが、カレンダーにない',
      because: '{{subject}} はゲストです({{response|返信不明}})。削除済みを含めても、Google は本人の予定を返しません。',
      next: '完全に削除されたか、追加されていません。本人の設定「招待状をカレンダーに追加」が、返答後にだけ追加する設定かもしれません。この設定は API では読めません。',
    },
  },
  occurrence_missing: {
    en: {
      title: 'The series is there, this occurrence is not',
      because:
        'The calendar of {{subject}} has the series, and no occurrence at this time: it was taken out, or the series ends before.',
    },
    ja: {
      title: '定期的な予定はあるが、この回がない',
      because:
        '{{subject}} のカレンダーには定期的な予定がありますが、この日時の回はありません。除外されたか、繰り返しがその前に終わっています。',
    },
  },
  other_occurrences_only: {
    en: {
      title: 'Invited to other occurrences only',
      because: '{{subject}} has single occurrences of this series, and not this one.',
      next: 'The organizer can add them to this occurrence, or to the whole series.',
    },
    ja: {
      title: 'ほかの回だけに招待されている',
      because: '{{subject}} のカレンダーには、この定期的な予定の一部の回だけがあり、この回はありません。',
      next: '主催者が、この回または全体に追加できます。',
    },
  },
  moved: {
    en: {
      title: 'At another time',
      because: '{{subject}} has it at {{otherStart}}, not at {{start}}.',
      next: 'It was moved on one side only, or one side has not heard of the move.',
    },
    ja: {
      title: '日時が違う',
      because: '{{subject}} の予定は {{otherStart}} で、{{start}} ではありません。',
      next: '片方だけで移動されたか、移動がまだ伝わっていません。',
    },
  },
  new_series: {
    en: {
      title: 'It goes on as another series',
      because: 'At this time {{subject}} has an event of a series that was split off this one (iCalUID {{iCalUID}}).',
      next: '“This and following events” makes a new series: look for that one.',
    },
    ja: {
      title: '別の定期的な予定に分かれている',
      because: 'この日時に、{{subject}} にはこの予定から分かれた定期的な予定があります(iCalUID {{iCalUID}})。',
      next: '「これ以降のすべての予定」を変更すると新しい定期的な予定になります。そちらを確認してください。',
    },
  },
  similar_event: {
    en: {
      title: 'Something alike is there',
      because: 'Within a day {{subject}} has another event of the same title and organizer (event ID {{eventId}}).',
      next: 'It may have been made anew instead of moved. The API does not tell.',
    },
    ja: {
      title: '似た予定がある',
      because: '前後 1 日以内に、{{subject}} には同じタイトル、同じ主催者の別の予定があります(予定の ID {{eventId}})。',
      next: '移動ではなく、作り直されたのかもしれません。API からは分かりません。',
    },
  },
  declined_hidden: {
    en: {
      title: 'Declined, and declined events are hidden',
      because: '{{subject}} declined, and their setting {{setting}} is off: Google Calendar does not show it.',
      next: 'They can switch on “Show declined events” in the settings of Google Calendar.',
    },
    ja: {
      title: '「いいえ」と返信し、非表示になっている',
      because: '{{subject}} は「いいえ」と返信し、設定 {{setting}} がオフです。Google カレンダーには表示されません。',
      next: '本人が Google カレンダーの設定で「辞退した予定を表示」をオンにできます。',
    },
  },
  declined: {
    en: {
      title: 'Declined',
      because: '{{subject}} declined: the event is struck through, and leaves them free.',
      next: 'Whether declined events are shown could be read only in part: what stands at its default Google may leave out.',
    },
    ja: {
      title: '「いいえ」と返信済み',
      because: '{{subject}} は「いいえ」と返信しています。取り消し線付きで表示され、予定なしの扱いです。',
      next: '辞退した予定を表示する設定は、既定値のままだと Google が返さないことがあります。',
    },
  },
  unanswered_hidden: {
    en: {
      title: 'Not answered, and unanswered invitations are hidden',
      because:
        '{{subject}} has not answered, and their setting {{setting}} is on: Google Calendar shows it only after an answer.',
    },
    ja: {
      title: '未返信で、非表示になっている',
      because: '{{subject}} は未返信で、設定 {{setting}} がオンです。返信するまで Google カレンダーに表示されません。',
    },
  },
  busy_only: {
    en: {
      title: 'Shared as free/busy only',
      because: '{{subject}} sees of the calendar {{calendarId}} only when it is busy.',
      next: 'The calendar’s owner can share it with “See all event details”.',
    },
    ja: {
      title: '予定の有無だけが共有されている',
      because: '{{subject}} には、カレンダー {{calendarId}} の予定の有無だけが見えます。',
      next: 'オーナーが「予定の表示(すべての予定の詳細)」で共有できます。',
    },
  },
  private: {
    en: {
      title: 'A private event',
      because:
        'The event is private: in the calendar {{calendarId}} {{subject}} sees that it is busy, without details.',
      next: 'Only guests, and who may change that calendar, see private events.',
    },
    ja: {
      title: '限定公開の予定',
      because: '限定公開の予定です。カレンダー {{calendarId}} では、{{subject}} には予定があることだけが見えます。',
      next: '限定公開の予定の詳細は、ゲストと、そのカレンダーを変更できる人にだけ見えます。',
    },
  },
  not_shown: {
    en: {
      title: 'The calendar is shared, this event is not shown',
      because:
        'Asked as {{subject}}, Google has the calendar {{calendarId}} and does not find this event in it. Who sees only free/busy is not shown events that leave the time free.',
    },
    ja: {
      title: 'カレンダーは共有されているが、この予定は見えない',
      because:
        '{{subject}} として要求すると、カレンダー {{calendarId}} はあり、この予定は見つかりません。予定の有無だけが見える人には、「予定なし」の予定は表示されません。',
    },
  },
  not_shared: {
    en: {
      title: 'The calendar is not shared with them',
      because:
        'Asked for the calendar {{calendarId}} as {{subject}}, Google answers “Not Found”, as for all that one may not see.',
    },
    ja: {
      title: 'カレンダーが共有されていない',
      because:
        '{{subject}} としてカレンダー {{calendarId}} を要求すると、Google は「Not Found」と応答します。見る権限のないものと同じ応答です。',
    },
  },
  suspended: {
    en: {
      title: 'The user is suspended',
      because: 'The directory shows {{subject}} as suspended. As a suspended user nothing of Calendar can be read.',
    },
    ja: {
      title: 'ユーザーは停止中です',
      because: 'ディレクトリで {{subject}} は停止中です。停止中のユーザーとしては、カレンダーを何も読み取れません。',
    },
  },
  unreadable: {
    en: { title: 'Could not be read', because: 'Google refused to read as {{subject}}. The reason follows.' },
    ja: {
      title: '読み取れません',
      because: '{{subject}} として読むことを Google が拒否しました。理由は次のとおりです。',
    },
  },
};
