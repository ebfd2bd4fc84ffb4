import type { DiagnosisTable } from './diagnosis.ts';

export const calendarDiagnoses = {} as const satisfies DiagnosisTable;
