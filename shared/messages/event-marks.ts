import type { EventKind, EventState } from '../event-marks.ts';

/** What an event is and what became of it, each in a word or two. */
interface EventMarkWords {
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly states: Readonly<Record<Exclude<EventState, 'accepted'>, string>>;
  /** An event of which no more is told. */
  readonly busy: string;
  readonly private: string;
}

const en: EventMarkWords = {
  kinds: {
    workingLocation: 'working location',
    outOfOffice: 'out of office',
    focusTime: 'focus time',
    birthday: 'birthday',
    fromGmail: 'from Gmail',
  },
  states: { needsAction: 'not answered', tentative: 'maybe', declined: 'declined', cancelled: 'canceled' },
  busy: 'busy',
  private: 'private',
};

const ja: EventMarkWords = {
  kinds: {
    workingLocation: '勤務場所',
    outOfOffice: '不在',
    focusTime: 'サイレント モード',
    birthday: '誕生日',
    fromGmail: 'Gmail から',
  },
  states: { needsAction: '未回答', tentative: '未定', declined: '辞退', cancelled: 'キャンセル済み' },
  busy: '予定あり',
  private: '限定公開',
};

export const eventMarkWords = { en, ja } as const;
