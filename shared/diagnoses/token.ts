import type { DiagnosisTable } from './diagnosis.ts';

export const tokenDiagnoses = {} as const satisfies DiagnosisTable;
