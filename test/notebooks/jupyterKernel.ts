import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Output of a cell: pictures, tables and texts, by MIME type. */
export type Shown = Readonly<Record<string, string>>;

/**
 * Result of a cell. Deno's kernel may send a value or a picture after it reports the cell as done: that is
 * added later.
 */
export interface CellOutcome {
  /** Text on both streams: `console.log` and errors. */
  written: string;
  /** Outputs in order; the value of its last line comes last. */
  readonly shown: Shown[];
}

/** A message of Jupyter's protocol (version 5), with the parts used here. */
interface Message {
  readonly header: { readonly msg_type: string };
  readonly parent_header: { readonly msg_id?: string };
  readonly content: Readonly<Record<string, unknown>>;
}

const NOTHING = Buffer.alloc(0);
const [MORE, LONG, COMMAND] = [1, 2, 4];

/**
 * The first 64 bytes that each side of ZeroMQ's ZMTP 3.0 sends: signature, version, mechanism NULL, filler.
 */
const greeting = (): Buffer => {
  const bytes = Buffer.alloc(64);
  bytes.set([0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0x7f, 3, 0]);
  bytes.write('NULL', 12);
  return bytes;
};

/** A frame of ZMTP: its flags, its length in one byte or in eight, its body. */
function frame(body: Buffer, flags: number): Buffer {
  if (body.length < 256) return Buffer.concat([Buffer.from([flags, body.length]), body]);
  const head = Buffer.alloc(9);
  head[0] = flags | LONG;
  head.writeBigUInt64BE(BigInt(body.length), 1);
  return Buffer.concat([head, body]);
}

/** The READY command, with this side's socket type. */
function ready(type: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(type.length);
  return frame(
    Buffer.concat([Buffer.from('\x05READY'), Buffer.from('\x0bSocket-Type'), length, Buffer.from(type)]),
    COMMAND,
  );
}

/** One connection of ZeroMQ: sends and receives messages of several frames. */
class Wire {
  readonly #socket: Socket;
  readonly #take: (frames: readonly Buffer[]) => void;
  #bytes = NOTHING;
  #frames: Buffer[] = [];
  #greeted = false;
  #open: () => void = () => {};
  readonly opened = new Promise<void>((resolve) => (this.#open = resolve));

  constructor(socket: Socket, type: 'DEALER' | 'SUB', take: (frames: readonly Buffer[]) => void) {
    this.#socket = socket;
    this.#take = take;
    socket.on('data', (chunk: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.#read(type);
    });
    socket.write(greeting());
  }

  send(...bodies: readonly Buffer[]): void {
    this.#socket.write(
      Buffer.concat(bodies.map((body, i) => frame(body, i < bodies.length - 1 ? MORE : 0))),
    );
  }

  #read(type: 'DEALER' | 'SUB'): void {
    if (!this.#greeted) {
      if (this.#bytes.length < 64) return;
      this.#bytes = this.#bytes.subarray(64);
      this.#greeted = true;
      this.#socket.write(ready(type));
    }
    for (let one = this.#nextFrame(); one !== undefined; one = this.#nextFrame()) {
      if ((one.flags & COMMAND) !== 0) {
        this.#open();
        continue;
      }
      this.#frames.push(one.body);
      if ((one.flags & MORE) !== 0) continue;
      this.#take(this.#frames);
      this.#frames = [];
    }
  }

  #nextFrame(): { flags: number; body: Buffer } | undefined {
    const bytes = this.#bytes;
    const flags = bytes[0];
    const start = (flags & LONG) === 0 ? 2 : 9;
    if (bytes.length < start) return undefined;
    const end = start + (start === 2 ? bytes[1] : Number(bytes.readBigUInt64BE(1)));
    if (bytes.length < end) return undefined;
    this.#bytes = bytes.subarray(end);
    return { flags, body: bytes.subarray(start, end) };
  }
}

/** Free ports. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(
    servers.map((server) => {
      server.close();
      return once(server, 'close');
    }),
  );
  return ports;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** A connection to a port, as soon as somebody listens there. */
async function reach(port: number, isOver: () => boolean): Promise<Socket> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const there = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    if (there) return socket;
    socket.destroy();
    if (isOver()) throw new Error('the kernel ended before it listened');
    await pause(100);
  }
}

/**
 * A running Deno kernel for Jupyter, used as a notebook does: over ZeroMQ, in Jupyter's protocol. Call
 * `end` when done.
 */
export class JupyterKernel {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #key = randomUUID();
  readonly #session = randomUUID();
  readonly #sockets: Socket[] = [];
  /** By the id of the request. */
  readonly #outcomes = new Map<string, CellOutcome>();
  readonly #replies = new Map<string, (reply: Message['content']) => void>();
  #shell!: Wire;
  /** Whether anything has arrived on the broadcast channel. */
  #isHeard = false;
  #complaints = '';

  private constructor(folder: string, process: ChildProcess) {
    this.#folder = folder;
    this.#process = process;
    process.stderr?.on('data', (chunk: Buffer) => (this.#complaints += chunk.toString()));
  }

  /**
   * Starts the kernel of a Deno in a folder, as Jupyter would; tries again with other ports if one was
   * taken.
   */
  static async start(deno: string, cwd: string, env: NodeJS.ProcessEnv, tries = 3): Promise<JupyterKernel> {
    const folder = mkdtempSync(join(tmpdir(), 'joined-up-kernel-'));
    const [shell, iopub, stdin, control, heartbeat] = await freePorts(5);
    const file = join(folder, 'connection.json');
    const kernel = new JupyterKernel(
      folder,
      spawn(deno, ['jupyter', '--kernel', '--conn', file], { cwd, env, stdio: 'pipe' }),
    );
    writeFileSync(
      file,
      JSON.stringify({
        transport: 'tcp',
        ip: '127.0.0.1',
        shell_port: shell,
        iopub_port: iopub,
        stdin_port: stdin,
        control_port: control,
        hb_port: heartbeat,
        key: kernel.#key,
        signature_scheme: 'hmac-sha256',
        kernel_name: 'deno',
      }),
    );
    try {
      await kernel.#open(shell, iopub);
      return kernel;
    } catch (error) {
      await kernel.end();
      if (tries <= 1) throw error;
      return JupyterKernel.start(deno, cwd, env, tries - 1);
    }
  }

  async #open(shell: number, iopub: number): Promise<void> {
    const open = async (
      port: number,
      type: 'DEALER' | 'SUB',
      take: (message: Message) => void,
    ): Promise<Wire> => {
      const socket = await reach(port, () => this.#process.exitCode !== null);
      this.#sockets.push(socket);
      socket.on('error', () => {});
      const wire = new Wire(socket, type, (frames) => take(this.#read(frames)));
      await wire.opened;
      return wire;
    };
    const told = await open(iopub, 'SUB', (message) => this.#told(message));
    told.send(Buffer.from([1])); // Subscribes to everything.
    this.#shell = await open(shell, 'DEALER', ({ parent_header: parent, content }) =>
      this.#replies.get(parent.msg_id ?? '')?.(content),
    );
    // Messages before the subscription are lost: ask until one arrives.
    while (!this.#isHeard) {
      await this.run('0');
      await pause(50);
    }
  }

  #told({ header: { msg_type: type }, parent_header: parent, content }: Message): void {
    this.#isHeard = true;
    const outcome = this.#outcomes.get(parent.msg_id ?? '');
    if (outcome === undefined) return;
    if (type === 'stream') outcome.written += String(content.text);
    if (type === 'display_data' || type === 'execute_result') outcome.shown.push(content.data as Shown);
  }

  #read(frames: readonly Buffer[]): Message {
    const start = frames.findIndex((one) => one.toString() === '<IDS|MSG>');
    const [signature, ...parts] = frames.slice(start + 1);
    if (this.#sign(parts.slice(0, 4)) !== signature.toString())
      throw new Error('the kernel did not sign what it says');
    const [header, parent, , content] = parts.map((part) => JSON.parse(part.toString()) as unknown);
    return { header, parent_header: parent, content } as Message;
  }

  readonly #sign = (parts: readonly Buffer[]): string =>
    createHmac('sha256', this.#key).update(Buffer.concat(parts)).digest('hex');

  /** Runs the code of a cell. @throws the cell's error, with the kernel's messages */
  run(code: string): Promise<CellOutcome> {
    const id = randomUUID();
    const header = {
      msg_id: id,
      session: this.#session,
      username: 'test',
      date: new Date(0).toISOString(),
      msg_type: 'execute_request',
      version: '5.3',
    };
    const content = {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: true,
    };
    const parts = [header, {}, {}, content].map((part) => Buffer.from(JSON.stringify(part)));
    const outcome: CellOutcome = { written: '', shown: [] };
    this.#outcomes.set(id, outcome);
    return new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error(`the kernel ended\n${this.#complaints}`));
      this.#process.once('exit', gone);
      this.#replies.set(id, ({ status, ename, evalue }) => {
        this.#process.off('exit', gone);
        if (status === 'ok') resolve(outcome);
        else reject(new Error(`${String(ename)}: ${String(evalue)}\n${this.#complaints}`));
      });
      this.#shell.send(Buffer.from('<IDS|MSG>'), Buffer.from(this.#sign(parts)), ...parts);
    });
  }

  /** Ends the kernel and removes its connection file. */
  async end(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const gone = once(this.#process, 'exit');
      this.#process.kill('SIGKILL');
      await gone;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
