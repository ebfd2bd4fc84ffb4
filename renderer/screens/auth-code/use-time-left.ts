import { useEffect, useState } from 'react';
import { timeToday } from '../../dates.ts';
import { duration } from '../../../shared/durations.ts';
import { useWords } from '../../language.ts';

/** “expires in 59 minutes”, counted down; once it is over, when it was. */
export function useTimeLeft(expiresAt: string): string {
  const { t, language } = useWords();
  const [now, setNow] = useState(Date.now);
  const seconds = Math.round((Date.parse(expiresAt) - now) / 1_000);
  const step = seconds > 120 ? 30_000 : 1_000;
  const isOver = seconds <= 0;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNow(Date.now()), step);
    return () => clearInterval(timer);
  }, [isOver, step]);
  if (isOver) return t('authCode.tokens.expired', { time: timeToday(expiresAt, language) });
  return t('authCode.tokens.left', { duration: duration(seconds, language) });
}
