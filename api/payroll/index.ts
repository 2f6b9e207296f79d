export { confidenceOf } from './confidence.ts'
export { documentAddress } from './document-address.ts'
export {
  documentIdOf,
  form1099Name,
  payDocuments,
  payrollAccountIdOf,
  payStubName,
  w2Name,
  type PayDocument,
} from './document-key.ts'
export { fileRoutes, type FileRoute } from './document-route.ts'
export {
  findPrecheck,
  findVerification,
  insertPrecheck,
  insertVerification,
  listVerifiedItemIds,
} from './income-verifications.store.ts'
export { packDocuments } from './download.ts'
export { findContradictions } from './compare-documents.ts'
export { lookForRisks } from './look-for-risks.ts'
export { Form1099 } from './form-1099.schema.ts'
export { DocumentMetadata, PayStub, W2, w2Boxes } from './pay-document.schema.ts'
export { newsOf, sendPayrollNews } from './payroll-webhooks.ts'
export { findPayroll, insertDocument, removeItemPayroll, updatePayroll, type StoredPayroll } from './payroll.store.ts'
export { metadataOf, toForm1099, toPayStub, toUnreadStub, toW2, type DocumentAbout } from './present-documents.ts'
export { payrollJobs, readAgain, startPayroll, type PayrollOptions } from './read-payroll.ts'
export { refreshPayroll, refreshStatuses } from './refresh-payroll.ts'
export {
  listPayrollItems,
  requirePayrollItems,
  requireReady,
  requireUploads,
  type PayrollItem,
  type ReadyItem,
} from './require-payroll.ts'
export { Confidence, precheckFields } from './precheck.schema.ts'
export {
  kindOfUpload,
  unreadUploads,
  uploadedDocumentId,
  uploadedFindings,
  type UploadedFindings,
} from './uploaded-findings.ts'
