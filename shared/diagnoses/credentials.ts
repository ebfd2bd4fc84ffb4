import type { DiagnosisTable } from './diagnosis.ts';

export const credentialsDiagnoses = {} as const satisfies DiagnosisTable;
