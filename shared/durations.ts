import type { Language } from './language.ts';

/** `59 minutes`, `2 days`: the largest unit that fits, rounded down. */
export function duration(seconds: number, language: Language): string {
  const size = Math.abs(seconds);
  const [unit, value] =
    size >= 172_800
      ? (['day', size / 86_400] as const)
      : size >= 7_200
        ? (['hour', size / 3_600] as const)
        : size >= 120
          ? (['minute', size / 60] as const)
          : (['second', size] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(value));
}
