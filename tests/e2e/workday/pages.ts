/** Serves the pages of an office: pages to read, pages that play sound, and a call. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The host of a known call site. In the tests it is this computer. */
export const CALL_HOST = 'meet.google.com';

const SAMPLES_PER_SECOND = 8000;
/** The length of the sound: long, so that it rarely repeats. When it does, the tab is silent for a moment. */
const SECONDS = 600;

/** Ten minutes of the note A, as a WAV file with one byte per sample. */
function tone(): Buffer {
  const samples = SECONDS * SAMPLES_PER_SECOND;
  const bytes = Buffer.alloc(44 + samples);
  bytes.write('RIFF');
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  bytes.writeUInt32LE(SAMPLES_PER_SECOND, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples, 40);
  for (let n = 0; n < samples; n++) {
    bytes[44 + n] = 128 + 60 * Math.sin((n * 440 * 2 * Math.PI) / SAMPLES_PER_SECOND);
  }
  return bytes;
}

const media = '<audio src="/tone.wav" loop></audio>';
const pages: Readonly<Record<string, string>> = {
  '/mail': '<title>Mail</title>',
  '/text': '<title>Text</title>',
  '/video': `<title>Video</title>${media}`,
  '/music': `<title>Music</title>${media}`,
  '/call': `<title>Call</title>${media}`,
};

/** Makes a key and a self-signed certificate. */
async function makeCertificate(folder: string): Promise<{ key: Buffer; cert: Buffer }> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const options = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', '-subj', `/CN=${CALL_HOST}`];
  await run('openssl', ['req', ...options, '-keyout', key, '-out', cert]);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** Lets the server listen on this computer only, and returns its address. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export interface Site {
  url(page: string): string;
  /** The address of the server for the call's host. */
  readonly callAddress: string;
  close(): void;
}

/** Starts the servers. `folder` is for the certificate. */
export async function openSite(folder: string): Promise<Site> {
  const sound = tone();
  const answer: RequestListener = ({ url = '' }, response) => {
    const isSound = url === '/tone.wav';
    response.setHeader('content-type', isSound ? 'audio/wav' : 'text/html');
    response.statusCode = isSound || url in pages ? 200 : 404;
    response.end(isSound ? sound : pages[url]);
  };
  const plain = createServer(answer);
  const secure = createSecureServer(await makeCertificate(folder), answer);
  const address = await listen(plain);
  return {
    // A page on localhost may use a microphone.
    url: (page) => `http://${address.replace('127.0.0.1', 'localhost')}/${page}`,
    callAddress: await listen(secure),
    close: () => {
      for (const server of [plain, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
