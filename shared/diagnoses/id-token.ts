import type { DiagnosisTable } from './diagnosis.ts';

export const idTokenDiagnoses = {} as const satisfies DiagnosisTable;
