//! The route table: every address with the action that one must be allowed to do there, and the formats that it answers
//! in. The list can be read, so that a test walks all of it.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    handler::Handler,
    http::Method,
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
    routing::{MethodFilter, MethodRouter, on},
};

use super::{Actor, Asked, Error, Format, State, layers};

/// One row of the route table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The method. What answers GET answers HEAD too.
    pub method: Method,
    /// The pattern, language first: `/{lang}/register/{id}`.
    pub path: &'static str,
    /// The action that one must be allowed.
    pub action: &'static str,
    /// The formats by suffix that it answers in, besides the page.
    pub formats: &'static [Format],
}

/// A route table in the making.
#[derive(Default)]
pub struct Routes {
    routes: Vec<(Route, MethodRouter<State>)>,
}

impl Routes {
    /// An empty table.
    pub fn new() -> Routes {
        Routes::default()
    }

    /// A page: `get("/{lang}/register/{id}", "register.read", entry)`.
    pub fn get<H, T>(self, path: &'static str, action: &'static str, handler: H) -> Routes
    where
        H: Handler<T, State>,
        T: 'static,
    {
        self.add(Route { method: Method::GET, path, action, formats: &[] }, on(MethodFilter::GET, handler))
    }

    /// A form that is sent.
    pub fn post<H, T>(self, path: &'static str, action: &'static str, handler: H) -> Routes
    where
        H: Handler<T, State>,
        T: 'static,
    {
        self.add(Route { method: Method::POST, path, action, formats: &[] }, on(MethodFilter::POST, handler))
    }

    /// What puts a thing at an address, the same however often it is sent.
    pub fn put<H, T>(self, path: &'static str, action: &'static str, handler: H) -> Routes
    where
        H: Handler<T, State>,
        T: 'static,
    {
        self.add(Route { method: Method::PUT, path, action, formats: &[] }, on(MethodFilter::PUT, handler))
    }

    /// What changes parts of a thing.
    pub fn patch<H, T>(self, path: &'static str, action: &'static str, handler: H) -> Routes
    where
        H: Handler<T, State>,
        T: 'static,
    {
        self.add(Route { method: Method::PATCH, path, action, formats: &[] }, on(MethodFilter::PATCH, handler))
    }

    /// What takes a thing away.
    pub fn delete<H, T>(self, path: &'static str, action: &'static str, handler: H) -> Routes
    where
        H: Handler<T, State>,
        T: 'static,
    {
        self.add(Route { method: Method::DELETE, path, action, formats: &[] }, on(MethodFilter::DELETE, handler))
    }

    /// Says in which formats the route just added answers too. Others are not found there.
    pub fn formats(mut self, formats: &'static [Format]) -> Routes {
        if let Some((route, _)) = self.routes.last_mut() {
            route.formats = formats;
        }
        self
    }

    /// Adds the routes of another table.
    pub fn and(mut self, others: Routes) -> Routes {
        self.routes.extend(others.routes);
        self
    }

    /// The rows, to be walked.
    pub fn table(&self) -> Vec<Route> {
        self.routes.iter().map(|(route, _)| route.clone()).collect()
    }

    /// The whole application: routes behind their guards, with all layers around.
    ///
    /// # Panics
    /// Where two routes have the same method and pattern.
    pub fn router(self, state: State) -> Router {
        let mut router = Router::new();
        for (route, handler) in self.routes {
            let (path, guarded) = (route.path, guard(route, &state));
            router = router.route(path, handler.layer(from_fn(guarded)));
        }
        let limit = DefaultBodyLimit::max(state.config.body_limit);
        layers::around(router.layer(limit).with_state(state.clone()), &state)
    }

    fn add(mut self, route: Route, handler: MethodRouter<State>) -> Routes {
        self.routes.push((route, handler));
        self
    }
}

type Guarded = std::pin::Pin<Box<dyn Future<Output = Response> + Send>>;

/// Lets a request pass to a route where the actor may do its action and the format exists.
fn guard(route: Route, state: &State) -> impl Fn(Request, Next) -> Guarded + Clone + Send + Sync + 'static {
    let allows = state.guard;
    move |request: Request, next: Next| {
        let public = Actor::public();
        let actor = request.extensions().get::<Actor>().unwrap_or(&public);
        let format = request.extensions().get::<Format>().copied().unwrap_or_default();
        // What stood in the way of recognising who asks: without knowing that, nothing is answered.
        let refusal = if let Some(error) = request.extensions().get::<Error>() {
            Some(error.clone())
        } else if *request.method() != route.method && *request.method() != Method::HEAD {
            Some(Error::Method)
        } else if format != Format::Page && !route.formats.contains(&format) {
            Some(Error::NotFound)
        } else if !allows(actor, &Asked::of(route.action)) {
            Some(if actor.is_public() { Error::SignIn } else { Error::Forbidden })
        } else {
            None
        };
        Box::pin(async move {
            match refusal {
                Some(error) => error.into_response(),
                None => next.run(request).await,
            }
        })
    }
}
