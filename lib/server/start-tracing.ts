import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { getProcessState } from './process-state.ts';

/**
 * Sends what Next tells of each request (its route, its render, its fetches) to OTEL_EXPORTER_OTLP_ENDPOINT, in parcels, and the last of them before the process
 * ends. The other variables of OpenTelemetry hold as its documents say (OTEL_TRACES_SAMPLER, OTEL_EXPORTER_OTLP_HEADERS …).
 */
export function startTracing(): void {
  const name = process.env.OTEL_SERVICE_NAME || 'khuyen-cong-mo';
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': name })),
    spanProcessors: [withoutQuestions, new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  getProcessState().beforeEnd = () => provider.shutdown();
}

/** Where Next writes the address of a request or a fetch. */
const addresses = ['http.target', 'http.url', 'url.full'];

/** Cuts what stands after `?`, the words of readers, from the addresses of a span. */
const withoutQuestions: SpanProcessor = {
  onStart(span) {
    for (const name of addresses) {
      const address = span.attributes[name];
      if (typeof address === 'string') span.setAttribute(name, address.replace(/\?.*/s, ''));
    }
  },
  onEnd() {},
  forceFlush: async () => {},
  shutdown: async () => {},
};
