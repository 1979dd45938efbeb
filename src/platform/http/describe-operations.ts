import { z } from 'zod';
import type { Operation } from '#contract/operation.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of a list of operations, with the one form of every error. */
export function describeOperations(
  operations: readonly Operation[],
  about: { readonly title: string; readonly version: string; readonly problem: z.ZodType },
): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: about.title, version: about.version },
    paths,
    components: {
      schemas: { Problem: schemaOf(about.problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kaimen' } },
    },
  };
}

function describe(operation: Operation): Json {
  return {
    operationId: operation.id,
    summary: operation.summary,
    security: operation.access === 'public' ? [] : [{ session: [] }],
    parameters: [...parametersOf(operation.params, 'path'), ...parametersOf(operation.query, 'query')],
    ...(operation.body
      ? { requestBody: { required: true, content: jsonContent(schemaOf(operation.body, 'input')) } }
      : {}),
    responses: {
      200: { description: 'Done', content: jsonContent(schemaOf(operation.response, 'output')) },
      default: {
        description: 'Refused; `kind` says why',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf(shape: z.ZodObject | undefined, where: 'path' | 'query'): readonly Json[] {
  return Object.entries(shape?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || !(schema instanceof z.ZodOptional),
    schema: schema instanceof z.ZodType ? schemaOf(schema, 'input') : {},
  }));
}

const jsonContent = (schema: Json): Json => ({ 'application/json': { schema } });

// What a field is cleaned or parsed into has no form in JSON Schema; what is sent has.
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return described;
}
