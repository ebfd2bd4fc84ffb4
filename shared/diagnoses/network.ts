import type { DiagnosisTable } from './diagnosis.ts';

export const networkDiagnoses = {} as const satisfies DiagnosisTable;
