export { apiError, ApiError, isApiError, type ApiErrorDetail, type ErrorBody } from './api-error.ts'
export { Binary, BinaryResponse, binaryTypeOf } from './binary.ts'
export {
  defineEndpointFor,
  type AnyEndpoint,
  type Credentials,
  type Endpoint,
  type EndpointExample,
} from './define-endpoint.ts'
export {
  catalogue,
  errorTypes,
  sharedErrors,
  type CatalogueEntry,
  type ErrorCode,
  type ErrorType,
} from './errors/catalogue.ts'
export { rawArray, rawElements, RawJson, rawObject } from './raw-json.ts'
export * from './scalars.ts'
export { generateOpenApi, operationIdOf, roomOf, type OpenApiInfo } from './openapi.ts'
export { operationIds } from './operation-ids.data.ts'
