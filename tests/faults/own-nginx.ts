import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from './own-folder.ts';

const binary = '/usr/sbin/nginx';

/** Starts nginx with deploy/nginx.conf as it stands but for its ports, its folder and its limit per reader, since all readers of a trial have one address. */
export async function startNginx(port: number, webPorts: readonly [number, number]) {
  const folder = createFolder();
  // Its workers run as another user when it is started by root.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'cache'));
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('127.0.0.1:3001', `127.0.0.1:${webPorts[0]}`)
    .replace('127.0.0.1:3002', `127.0.0.1:${webPorts[1]}`)
    .replace('/var/cache/nginx/khuyen-cong-mo', join(folder, 'cache'))
    .replace('rate=50r/s', 'rate=100000r/s');
  const whole = `pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 2; daemon off;
events { worker_connections 1024; }
http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
${site} }`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, whole);
  execFileSync(binary, ['-t', '-q', '-c', file], { stdio: 'inherit' });
  const child = spawn(binary, ['-c', file], { stdio: 'inherit' });
  return {
    site: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
