import { type ChildProcess, spawn } from 'node:child_process';

/** As much of the Language Server Protocol as a test needs to ask what an editor would. */
export class LanguageServer {
  #child: ChildProcess;
  #next = 1;
  #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);

  /** @param file the server's own program, which takes `--stdio` */
  constructor(file: string) {
    this.#child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (head < 0 || this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', head + 4, end)) as {
        id?: number;
        method?: string;
        result?: unknown;
        params?: { items?: unknown[] };
      };
      this.#received = this.#received.subarray(end);
      if (message.method === undefined && message.id !== undefined) this.#waiting.get(message.id)?.(message.result);
      // What the server asks of the editor has no answer here: no setting is made.
      else if (message.id !== undefined)
        this.#send({ id: message.id, result: (message.params?.items ?? []).map(() => null) });
    }
  }

  /** Ask, and wait for the answer. */
  ask(method: string, params: object): Promise<unknown> {
    const id = this.#next++;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** Tell, without an answer. */
  tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  stop(): void {
    this.#child.kill();
  }
}
