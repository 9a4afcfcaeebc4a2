import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

// The rules are found by import.meta.glob, which Node does not know: Vite's module runner does.
const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const config = await resolveConfig(
  { root, configFile: false, envDir: false, logLevel: 'error', environments: { cli: { consumer: 'server' } } },
  'serve',
);
const environment = createRunnableDevEnvironment('cli', config, { hot: false, runnerOptions: { hmr: false } });
await environment.init();
try {
  const { main } = await environment.runner.import(`/src/cli/${name}.ts`);
  process.exitCode = await main(args);
} finally {
  await environment.close();
}
