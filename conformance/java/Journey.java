import com.google.gson.Gson;
import com.plaid.client.ApiClient;
import com.plaid.client.model.*;
import com.plaid.client.request.PlaidApi;
import java.util.*;
import java.util.stream.Collectors;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Response;

/** The main journeys with plaid-java from Maven Central: nothing but the host is changed. Prints what it saw as JSON. */
public class Journey {
  static final Map<String, Object> seen = new LinkedHashMap<>();
  static PlaidApi client;

  public static void main(String[] arguments) throws Exception {
    ApiClient api = new ApiClient(Map.of("clientId", System.getenv("PLAID_CLIENT_ID"), "secret", System.getenv("PLAID_SECRET")));
    api.setPlaidAdapter(System.getenv("PLAID_BASE_URL"));
    client = api.createService(PlaidApi.class);

    seen.put("link_token", answer(client.linkTokenCreate(new LinkTokenCreateRequest()
        .clientName("Conformance")
        .language("en")
        .countryCodes(List.of(CountryCode.US))
        .user(new LinkTokenCreateRequestUser().clientUserId("user-1"))
        .products(List.of(Products.AUTH, Products.TRANSACTIONS)))).getLinkToken().substring(0, 13));
    String access_token = link(Products.AUTH, Products.IDENTITY, Products.TRANSACTIONS);
    readAccounts(access_token);
    readTransactions(access_token);
    readInstitutions();
    reportAssets(link(Products.ASSETS));
    pay();
    breakAndRemove(access_token);
    System.out.println(new Gson().toJson(seen));
    System.exit(0);
  }

  static String link(Products... products) throws Exception {
    SandboxPublicTokenCreateResponse created = answer(client.sandboxPublicTokenCreate(new SandboxPublicTokenCreateRequest()
        .institutionId("ins_109508")
        .initialProducts(List.of(products))));
    return answer(client.itemPublicTokenExchange(new ItemPublicTokenExchangeRequest().publicToken(created.getPublicToken())))
        .getAccessToken();
  }

  static void readAccounts(String access_token) throws Exception {
    seen.put("masks", map(answer(client.accountsGet(new AccountsGetRequest().accessToken(access_token))).getAccounts(), AccountBase::getMask));
    seen.put("balances", map(
        answer(client.accountsBalanceGet(new AccountsBalanceGetRequest().accessToken(access_token))).getAccounts(),
        account -> account.getBalances().getCurrent()));
    seen.put("ach", answer(client.authGet(new AuthGetRequest().accessToken(access_token))).getNumbers().getAch().get(0).getAccount());
    seen.put("names", answer(client.identityGet(new IdentityGetRequest().accessToken(access_token))).getAccounts().get(0).getOwners().get(0).getNames());
    seen.put("products", map(answer(client.itemGet(new ItemGetRequest().accessToken(access_token))).getItem().getBilledProducts(), Products::getValue));
  }

  static void readTransactions(String access_token) throws Exception {
    List<String> names = new ArrayList<>();
    String cursor = "";
    for (boolean has_more = true; has_more;) {
      TransactionsSyncResponse page = answer(client.transactionsSync(
          new TransactionsSyncRequest().accessToken(access_token).cursor(cursor).count(50)));
      names.addAll(map(page.getAdded(), Transaction::getName));
      cursor = page.getNextCursor();
      has_more = page.getHasMore();
    }
    seen.put("transactions", names);
    TransactionsRecurringGetResponse recurring =
        answer(client.transactionsRecurringGet(new TransactionsRecurringGetRequest().accessToken(access_token)));
    seen.put("streams", recurring.getOutflowStreams().size() + recurring.getInflowStreams().size());
  }

  static void readInstitutions() throws Exception {
    seen.put("institution", answer(client.institutionsGetById(new InstitutionsGetByIdRequest()
        .institutionId("ins_109508").countryCodes(List.of(CountryCode.US)))).getInstitution().getName());
    seen.put("found", map(
        answer(client.institutionsSearch(new InstitutionsSearchRequest()
            .query("Gingham").products(List.of(Products.AUTH)).countryCodes(List.of(CountryCode.US)))).getInstitutions(),
        Institution::getInstitutionId));
    seen.put("categories", answer(client.categoriesGet(new Object())).getCategories().size());
  }

  static void reportAssets(String access_token) throws Exception {
    String token = answer(client.assetReportCreate(new AssetReportCreateRequest()
        .accessTokens(List.of(access_token)).daysRequested(30))).getAssetReportToken();
    Response<AssetReportGetResponse> report = retry(() -> client.assetReportGet(new AssetReportGetRequest().assetReportToken(token)));
    seen.put("report_accounts", report.body().getReport().getItems().get(0).getAccounts().size());
    try (ResponseBody pdf = answer(client.assetReportPdfGet(new AssetReportPDFGetRequest().assetReportToken(token)))) {
      seen.put("report_pdf", new String(pdf.bytes(), 0, 5, "US-ASCII"));
    }
  }

  static void pay() throws Exception {
    String recipient_id = answer(client.paymentInitiationRecipientCreate(new PaymentInitiationRecipientCreateRequest()
        .name("Weaver & Daughters")
        .bacs(new RecipientBACSNullable().account("26207729").sortCode("560029")))).getRecipientId();
    String payment_id = answer(client.paymentInitiationPaymentCreate(new PaymentInitiationPaymentCreateRequest()
        .recipientId(recipient_id)
        .reference("Invoice 7")
        .amount(new PaymentAmount().currency(PaymentAmountCurrency.GBP).value(12.5)))).getPaymentId();
    PaymentInitiationPaymentGetResponse payment =
        answer(client.paymentInitiationPaymentGet(new PaymentInitiationPaymentGetRequest().paymentId(payment_id)));
    seen.put("payment", List.of(payment.getStatus().getValue(), payment.getAmount().getValue()));
  }

  static void breakAndRemove(String access_token) throws Exception {
    answer(client.sandboxItemResetLogin(new SandboxItemResetLoginRequest().accessToken(access_token)));
    Response<TransactionsSyncResponse> refused =
        client.transactionsSync(new TransactionsSyncRequest().accessToken(access_token)).execute();
    seen.put("error", new Gson().fromJson(refused.errorBody().string(), Map.class).get("error_code"));
    answer(client.itemRemove(new ItemRemoveRequest().accessToken(access_token)));
  }

  interface Attempt<Body> {
    Call<Body> call();
  }

  /** Reports are made in the background: until one is ready, the answer is PRODUCT_NOT_READY. */
  static <Body> Response<Body> retry(Attempt<Body> attempt) throws Exception {
    for (int left = 50; ; left--) {
      Response<Body> response = attempt.call().execute();
      if (response.isSuccessful() || left == 0) return response;
      Thread.sleep(100);
    }
  }

  static <Body> Body answer(Call<Body> call) throws Exception {
    Response<Body> response = call.execute();
    if (!response.isSuccessful()) throw new IllegalStateException(response.errorBody().string());
    return response.body();
  }

  static <One, Other> List<Other> map(List<One> all, java.util.function.Function<One, Other> of) {
    return all.stream().map(of).collect(Collectors.toList());
  }
}
