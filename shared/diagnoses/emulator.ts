import type { DiagnosisTable } from './diagnosis.ts';

export const emulatorDiagnoses = {} as const satisfies DiagnosisTable;
