import { bridgeFindings } from '#domain/bridge/findings.ts';
import type { Directory } from '#domain/directory/directory.ts';

/**
 * Where the ways stop or narrow, a line each in both languages: for the planner, and never a reason to stop.
 *
 * @returns empty when every step on can be taken
 */
export function formatBridgeFindings(directory: Directory): string {
  const findings = bridgeFindings(directory);
  if (findings.length === 0) return '';
  const lines = findings.map(({ da, en }) => `  ${da}  ·  ${en}`);
  return ['', 'Vejen videre, til planlæggeren  ·  The way on, for the planner', ...lines].join('\n');
}
