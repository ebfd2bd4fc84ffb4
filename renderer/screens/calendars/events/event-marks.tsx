import {
  Cake,
  CircleDashed,
  CircleHelp,
  CircleX,
  Headphones,
  Layers2,
  Lock,
  type LucideIcon,
  Mail,
  MapPin,
  Repeat2,
  Tag,
  TreePalm,
} from 'lucide-react';
import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import { foreignLine } from '../../../foreign-text.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { nameOf } from '../calendar/calendar-name.ts';
import { type EventKind, type EventState, isPrivate, kindOf, stateOf } from '../../../../shared/event-marks.ts';
import { lineOf, repeats, titleOf } from './event-words.ts';
import type { ShownEvent } from './shown-event.ts';

const kindIcons: Readonly<Record<EventKind, LucideIcon>> = {
  workingLocation: MapPin,
  outOfOffice: TreePalm,
  focusTime: Headphones,
  birthday: Cake,
  fromGmail: Mail,
};
const stateIcons: Readonly<Record<Exclude<EventState, 'accepted'>, LucideIcon>> = {
  needsAction: CircleDashed,
  tentative: CircleHelp,
  declined: CircleX,
  cancelled: CircleX,
};

/** The title, or in its place why there is none. */
export function EventTitle({ shown, longest }: { readonly shown: ShownEvent; readonly longest?: number }) {
  const { t } = useWords();
  const title = titleOf(shown);
  if (typeof title === 'string') return <span className="event-title secondary">{t(`calendars.agenda.${title}`)}</span>;
  return <ForeignText className="event-title">{lineOf(title.text, longest)}</ForeignText>;
}

interface EventMarksProps {
  readonly shown: ShownEvent;
  readonly alsoIn: readonly CalendarListEntry[];
  /** `words`: with their words, where there is room; `few`: only of what makes the event another than it seems. */
  readonly look: 'words' | 'few';
}

/** Its kind and its state, each an icon with a word: the word is seen where there is room, else read out. */
export function EventMarks({ shown, alsoIn, look }: EventMarksProps) {
  const { t } = useWords();
  const { event } = shown;
  const words = look === 'words';
  const kind = kindOf(event);
  const state = stateOf(event);
  const others = alsoIn.length > 0 ? t('calendars.alsoIn', { calendars: alsoIn.map(nameOf).join(', ') }) : null;
  return (
    <>
      {kind &&
        ('known' in kind ? (
          <Mark icon={kindIcons[kind.known]} name={t(`calendars.kinds.${kind.known}`)} words={words} />
        ) : (
          <Mark icon={Tag} name={lineOf(kind.other, 60)} words={words} isForeign />
        ))}
      {state !== 'accepted' && <Mark icon={stateIcons[state]} name={t(`calendars.states.${state}`)} words={words} />}
      {isPrivate(event) && <Mark icon={Lock} name={t('calendars.agenda.private')} />}
      {words && repeats(event) && <Mark icon={Repeat2} name={t('calendars.agenda.repeats')} />}
      {words && others !== null && <Mark icon={Layers2} name={others} isForeign />}
    </>
  );
}

interface MarkProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly words?: boolean;
  readonly isForeign?: boolean;
}

function Mark({ icon: Icon, name, words = false, isForeign = false }: MarkProps) {
  const shown = isForeign ? <ForeignText>{name}</ForeignText> : name;
  if (words) {
    return (
      <span className="badge event-mark">
        <Icon size={12} aria-hidden />
        {shown}
      </span>
    );
  }
  return (
    <span className="event-mark" title={foreignLine(name)}>
      <Icon size={12} aria-hidden />
      <span className="visually-hidden">{shown}</span>
    </span>
  );
}
